import type { AcceptanceParty } from '@aftercare/schema';
import { Button, Card, ConfirmDialog, formatDate, StateChip } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { RefusalBanner } from '../change/refusal-banner';
import { useChange } from '../change/use-change';
import { type FragmentType, graphql, readFragment } from '../gql';
import type { AcceptanceStagesFragment } from '../gql/graphql';
import { useFrame } from '../time/use-frame';
import { useClauseWords } from '../words/use-clause-words';

const AcceptanceStagesParts = graphql(`
  fragment AcceptanceStages on Asset {
    id
    stages {
      key
      label {
        text
      }
      clause
      sentence {
        text
      }
      state
      signedBy
      opensOn
      viewerMaySign
    }
    stageSignatures {
      id
      stage
      party
      signedOn
      signedBy {
        id
        displayName
      }
    }
  }
`);

const SignStage = graphql(`
  mutation SignStage($input: SignStageInput!) {
    signStage(input: $input) {
      __typename
      ... on SignStageSuccess {
        asset {
          id
          acceptedOn
          ...AcceptanceStages
        }
      }
      ...Refusal
    }
  }
`);

type Stage = AcceptanceStagesFragment['stages'][number];
type Signature = AcceptanceStagesFragment['stageSignatures'][number];

/** The acceptances a unit goes through: who has signed which, and from when the next can be. Nothing where there are none. */
export function AcceptanceStages({ asset }: { asset: FragmentType<typeof AcceptanceStagesParts> }) {
  const { id, stages, stageSignatures } = readFragment(AcceptanceStagesParts, asset);
  if (stages.length === 0) return null;
  return (
    <Card title={<Trans>Acceptance in stages</Trans>}>
      <ol className="flex flex-col gap-4">
        {stages.map((stage, place) => (
          <StageLine
            key={stage.key}
            isFirst={place === 0}
            assetId={id}
            stage={stage}
            signatures={stageSignatures.filter((one) => one.stage === stage.key)}
          />
        ))}
      </ol>
    </Card>
  );
}

interface StageLineProps {
  assetId: string;
  stage: Stage;
  isFirst: boolean;
  signatures: readonly Signature[];
}

function StageLine({ assetId, stage, isFirst, signatures }: StageLineProps) {
  const { t } = useLingui();
  const frame = useFrame();
  const change = useChange(SignStage);
  const [signing, setSigning] = useState<AcceptanceParty | null>(null);
  const clauseWords = useClauseWords();
  const { key, label, clause, sentence, state, signedBy, opensOn, viewerMaySign } = stage;
  const day = (date: string) => formatDate(`${date}T12:00:00Z`, { ...frame, zone: 'UTC' });
  const names: Record<AcceptanceParty, string> = { CUSTOMER: t`Customer`, COMPANY: t`The company` };
  const opens = opensOn && day(opensOn);
  const signWords: Record<AcceptanceParty, string> = {
    CUSTOMER: t`The customer has signed`,
    COMPANY: t`Sign for the company`,
  };
  const sign = async (party: AcceptanceParty) => {
    await change.run({ assetId, stage: key, party });
    setSigning(null);
  };
  return (
    <li className="flex flex-col gap-1 text-small">
      <div className="flex flex-wrap items-center gap-2">
        <span className="font-semibold">{label.text}</span>
        <StateChip state={state === 'SIGNED' ? 'met' : state === 'OPEN' ? 'risk' : 'paused'}>
          {state === 'SIGNED' ? t`Complete` : state === 'OPEN' ? t`To be signed` : t`Not begun yet`}
        </StateChip>
      </div>
      <p className="text-caption text-ink-soft">
        {sentence.text} · {clauseWords(clause)}
      </p>
      <ul className="text-caption">
        {signedBy.map((party) => {
          const given = signatures.find((one) => one.party === party);
          return (
            <li key={party}>
              {names[party]} · {given ? signed(given) : t`not signed yet`}
            </li>
          );
        })}
      </ul>
      {state === 'WAITING' && (
        <p className="text-caption">
          {opens
            ? t`Can be signed from ${opens} on.`
            : isFirst
              ? t`Once the unit is installed.`
              : t`Once the stage before is complete.`}
        </p>
      )}
      {viewerMaySign.length > 0 && (
        <div className="flex flex-wrap gap-2">
          {viewerMaySign.map((party) => (
            <Button key={party} onClick={() => setSigning(party)}>
              {signWords[party]}
            </Button>
          ))}
        </div>
      )}
      <RefusalBanner refused={change.refused} />
      {signing && (
        <ConfirmDialog
          open
          onOpenChange={(open) => !open && setSigning(null)}
          title={label.text}
          consequence={<Trans>A signature stays for good.</Trans>}
          confirmLabel={signWords[signing]}
          busy={change.busy}
          onConfirm={() => void sign(signing)}
        />
      )}
    </li>
  );

  function signed({ signedOn, signedBy: by }: Signature): string {
    return by?.displayName ? `${day(signedOn)} · ${by.displayName}` : day(signedOn);
  }
}
