import { Card, KeyValueList } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { EntitlementChip } from '../../consent/entitlement-chip';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { causeFamilyWords } from '../../words/investigation-words';

const FoundCardParts = graphql(`
  fragment FoundCard on ServiceRequest {
    id
    entitlement
    costOpen
    investigation {
      id
      recommendation
      findings {
        id
        standing
        family
        nature
        leaf {
          id
          label {
            text
          }
        }
      }
    }
  }
`);

/** What a solution starts from: what was found, what was recommended, who pays. */
export function FoundCard({ request }: { request: FragmentType<typeof FoundCardParts> }) {
  const { t } = useLingui();
  const { entitlement, costOpen, investigation } = readFragment(FoundCardParts, request);
  const found = investigation?.findings.find(({ standing }) => standing);
  const words = (text: string) => <span className="break-words whitespace-pre-line">{text}</span>;
  const items = [
    found && {
      key: 'cause',
      term: t`Cause`,
      value: [t(causeFamilyWords[found.family]), found.leaf?.label.text].filter(Boolean).join(' › '),
    },
    found && { key: 'found', term: t`Found`, value: words(found.nature) },
    investigation?.recommendation && {
      key: 'recommended',
      term: t`Recommended`,
      value: words(investigation.recommendation),
    },
    entitlement && {
      key: 'pays',
      term: t`Costs`,
      value: <EntitlementChip entitlement={entitlement} costOpen={costOpen} />,
    },
  ].filter((item) => typeof item === 'object' && item !== null);
  return (
    <Card title={<Trans>What it starts from</Trans>}>
      {items.length > 0 ? (
        <KeyValueList items={items} />
      ) : (
        <p className="text-small text-ink-soft">
          <Trans>Nothing was found or decided yet.</Trans>
        </p>
      )}
    </Card>
  );
}
