import { Card, formatWindow, KeyValueList } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { factWords } from '../../facts/fact-words';
import { useFactWord } from '../../facts/use-fact-word';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { useFrame } from '../../time/use-frame';
import { PhotoStrip } from '../../upload/photo-strip';

const DescriptionCardParts = graphql(`
  fragment DescriptionCard on ServiceRequest {
    id
    description
    component {
      text
    }
    fault {
      text
    }
    causeCode
    complexity
    regionClass
    wishedFrom
    wishedTo
    facts {
      name
      label {
        text
      }
      value
      said {
        text
      }
    }
    partner {
      id
      name {
        text
      }
    }
    photos {
      id
      ...PhotoStripFile
    }
  }
`);

/** What was asked for, in the customer's words and in the policy's. */
export function DescriptionCard({ request }: { request: FragmentType<typeof DescriptionCardParts> }) {
  const { t } = useLingui();
  const frame = useFrame();
  const wordOf = useFactWord();
  const parts = readFragment(DescriptionCardParts, request);
  const { description, component, fault, causeCode, complexity, regionClass, facts, partner, photos } = parts;
  const { wishedFrom, wishedTo } = parts;
  const items = [
    component && { key: 'component', term: t`Component`, value: component.text },
    fault && { key: 'fault', term: t`Fault`, value: fault.text },
    causeCode && { key: 'cause', term: t`Cause`, value: wordOf('causes', causeCode) },
    complexity && { key: 'complexity', term: t`Complexity`, value: wordOf('complexities', complexity) },
    regionClass && { key: 'region', term: t`Region`, value: wordOf('regionClasses', regionClass) },
    ...facts.map((fact) => ({ key: `fact ${fact.name}`, term: fact.label.text, value: factWords(fact, frame) })),
    wishedFrom && { key: 'wish', term: t`Wished time`, value: formatWindow(wishedFrom, wishedTo ?? wishedFrom, frame) },
    partner && { key: 'partner', term: t`Partner`, value: partner.name.text },
  ]
    .filter((item) => typeof item === 'object' && item !== null)
    .filter(({ value }) => value !== undefined);
  return (
    <Card title={<Trans>What was asked for</Trans>}>
      <div className="flex flex-col gap-3">
        {description ? (
          <p className="text-body whitespace-pre-line">{description}</p>
        ) : (
          <p className="text-small text-ink-soft">
            <Trans>No further words than the title.</Trans>
          </p>
        )}
        {photos.length > 0 && <PhotoStrip label={t`Photos`} files={photos} />}
        {items.length > 0 && <KeyValueList items={items} />}
      </div>
    </Card>
  );
}
