import { Card, KeyValueList } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { SecondVisit } from '../../assign/second-visit';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { PhotoStrip } from '../../upload/photo-strip';
import { EntitlementChip } from '../../consent/entitlement-chip';
import { requestKindWords } from '../../words/request-words';

const VisitJobParts = graphql(`
  fragment VisitJob on Visit {
    id
    instructions
    follows {
      id
      number
      secondVisit {
        ...SecondVisit
      }
    }
    request {
      id
      kind
      description
      component {
        text
      }
      fault {
        text
      }
      entitlement
      costOpen
      entitlementSentence {
        text
      }
      asset {
        id
        serial
        model {
          id
          name {
            text
          }
        }
      }
      photos {
        id
        ...PhotoStripFile
      }
    }
  }
`);

/** What is to be done, on what, and whether the customer pays. */
export function VisitJob({ visit }: { visit: FragmentType<typeof VisitJobParts> }) {
  const { t } = useLingui();
  const { instructions, follows, request } = readFragment(VisitJobParts, visit);
  if (!request) return null;
  const { kind, asset, component, fault, description, entitlement, costOpen, entitlementSentence, photos } = request;
  const facts = [
    { key: 'kind', term: t`Kind`, value: t(requestKindWords[kind]) },
    asset && { key: 'asset', term: t`Product`, value: `${asset.model?.name.text ?? ''} ${asset.serial}` },
    component && { key: 'component', term: t`Component`, value: component.text },
    fault && { key: 'fault', term: t`Fault`, value: fault.text },
    description && {
      key: 'description',
      term: t`In their words`,
      value: <p className="whitespace-pre-line">{description}</p>,
    },
    instructions && {
      key: 'instructions',
      term: t`Instructions`,
      value: <p className="whitespace-pre-line">{instructions}</p>,
    },
    follows?.secondVisit && {
      key: 'follows',
      term: t`From visit ${follows.number}`,
      value: <SecondVisit wish={follows.secondVisit} />,
    },
  ].filter((fact) => typeof fact === 'object' && fact !== null);
  return (
    <Card
      title={<Trans>The job</Trans>}
      aside={entitlement && <EntitlementChip entitlement={entitlement} costOpen={costOpen} />}
    >
      <div className="flex flex-col gap-3">
        <KeyValueList items={facts} />
        {entitlementSentence && <p className="text-small text-ink-soft">{entitlementSentence.text}</p>}
        {photos.length > 0 && <PhotoStrip label={t`Photos from the customer`} files={photos} />}
      </div>
    </Card>
  );
}
