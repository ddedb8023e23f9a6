import { Button, Card, StateChip, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { RefusalBanner } from '../change/refusal-banner';
import { useChange } from '../change/use-change';
import { useClauseWords } from '../words/use-clause-words';
import { type FragmentType, graphql, readFragment } from '../gql';
import { EndProductionDialog } from './end-production-dialog';

const PartsSupplyParts = graphql(`
  fragment PartsSupplyCard on Asset {
    id
    partsSupply {
      until
      supplied
      sentence {
        text
      }
      clause
    }
    model {
      id
      name {
        text
      }
      endedOn
      viewerMayEndProduction
    }
  }
`);

const ResumeProduction = graphql(`
  mutation ResumeProduction($input: ResumeProductionInput!) {
    resumeProduction(input: $input) {
      __typename
      ... on ModelSuccess {
        model {
          id
          endedOn
        }
      }
      ...Refusal
    }
  }
`);

interface PartsSupplyCardProps {
  asset: FragmentType<typeof PartsSupplyParts>;
  onChanged: () => void;
}

/** How long parts for a unit are to be had, and since when its model is no longer made. Nothing where no rule speaks of it. */
export function PartsSupplyCard({ asset, onChanged }: PartsSupplyCardProps) {
  const { t } = useLingui();
  const toast = useToast();
  const clauseWords = useClauseWords();
  const { partsSupply, model } = readFragment(PartsSupplyParts, asset);
  const resume = useChange(ResumeProduction);
  const [ending, setEnding] = useState(false);
  if (!partsSupply || !model) return null;
  const { sentence, clause, supplied } = partsSupply;
  const takeBack = async () => {
    if (!(await resume.run({ modelId: model.id }))) return;
    toast({ text: t`The model is made after all.` });
    onChanged();
  };
  return (
    <Card title={<Trans>Supply of spare parts</Trans>}>
      <div className="flex flex-col items-start gap-2 text-small">
        <StateChip state={supplied ? 'ok' : 'paused'}>
          {supplied ? <Trans>To be had</Trans> : <Trans>No longer promised</Trans>}
        </StateChip>
        <p>{sentence.text}</p>
        <p className="text-caption text-ink-soft">{clauseWords(clause)}</p>
        {model.viewerMayEndProduction && (
          <div className="flex flex-wrap gap-2">
            <Button onClick={() => setEnding(true)}>
              {model.endedOn ? <Trans>Change the day</Trans> : <Trans>No longer made…</Trans>}
            </Button>
            {model.endedOn && (
              <Button busy={resume.busy} onClick={() => void takeBack()}>
                <Trans>It is made after all</Trans>
              </Button>
            )}
          </div>
        )}
        <RefusalBanner refused={resume.refused} />
      </div>
      {ending && (
        <EndProductionDialog
          modelId={model.id}
          name={model.name.text}
          endedOn={model.endedOn ?? null}
          onClose={() => setEnding(false)}
          onChanged={onChanged}
        />
      )}
    </Card>
  );
}
