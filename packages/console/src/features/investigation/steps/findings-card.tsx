import { Button, Card } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../../../gql';
import { CauseTree } from './cause-tree';
import { FindingWords } from './finding-words';
import { StateFindingDialog } from './state-finding-dialog';

const FindingsCardParts = graphql(`
  fragment FindingsCard on ServiceRequest {
    id
    kind
    causeCode
    faultCode
    asset {
      id
    }
    facts {
      name
      value
    }
    investigationForm {
      degrees {
        name
        label {
          text
        }
      }
      units {
        name
        label {
          text
        }
      }
    }
    investigation {
      id
      version
      allowedActions
      findings {
        id
        standing
        family
        degree
        responsibleUnits
        leaf {
          id
        }
        ...FindingWords
      }
    }
  }
`);

export interface FindingsCardProps {
  request: FragmentType<typeof FindingsCardParts>;
  onChanged: () => void;
}

/** What was found to be the cause, in the tree of causes; a newer finding takes the place of an older, which stays. */
export function FindingsCard({ request, onChanged }: FindingsCardProps) {
  const { t } = useLingui();
  const parts = readFragment(FindingsCardParts, request);
  const { kind, asset, causeCode, faultCode, facts, investigation, investigationForm: form } = parts;
  const [stating, setStating] = useState(false);
  if (!investigation || !form) return null;
  const { id: investigationId, version, allowedActions, findings } = investigation;
  const standing = findings.find((finding) => finding.standing);
  const earlier = findings.filter((finding) => !finding.standing).toReversed();
  return (
    <Card
      title={<Trans>Cause and finding</Trans>}
      aside={
        allowedActions.includes('STATE_FINDING') && (
          <Button variant={standing ? 'secondary' : 'primary'} onClick={() => setStating(true)}>
            {standing ? <Trans>State a new finding</Trans> : <Trans>State the finding</Trans>}
          </Button>
        )
      }
    >
      <div className="flex flex-col gap-4">
        {standing ? (
          <FindingWords finding={standing} form={form} />
        ) : (
          <p className="text-small text-ink-soft">
            <Trans>Nothing was found yet. Liability and solution wait for it.</Trans>
          </p>
        )}
        <CauseTree family={standing?.family ?? null} leafId={standing?.leaf?.id ?? null} />
        {earlier.length > 0 && (
          <details className="text-small">
            <summary className="cursor-pointer text-ink-soft">
              <Trans>Earlier findings ({earlier.length})</Trans>
            </summary>
            <ul className="mt-2 flex flex-col gap-3">
              {earlier.map((finding) => (
                <li key={finding.id} className="border-l-2 border-line pl-2.5">
                  <FindingWords finding={finding} form={form} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      {stating && (
        <StateFindingDialog
          investigationId={investigationId}
          version={version}
          form={form}
          known={{
            kind,
            assetId: asset?.id ?? null,
            causeCode: causeCode ?? null,
            faultCode: faultCode ?? null,
            answers: Object.fromEntries(facts.map(({ name, value }) => [name, value])),
          }}
          before={standing ?? null}
          title={standing ? t`State a new finding` : t`State the finding`}
          onClose={() => setStating(false)}
          onReload={onChanged}
          onDone={() => {
            setStating(false);
            onChanged();
          }}
        />
      )}
    </Card>
  );
}
