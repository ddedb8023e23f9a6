import type { AcceptanceParty } from '@aftercare/schema';
import { Button, Card, StateChip } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { RefusalWords } from '../change/refusal-words';
import { useChange } from '../change/use-change';
import { type FragmentType, graphql, readFragment } from '../gql';
import type { AcceptanceStagesFragment } from '../gql/graphql';
import { useDay } from '../time/use-day';

const AcceptanceStagesParts = graphql(`
  fragment AcceptanceStages on Asset {
    id
    stages {
      key
      label {
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

/** The acceptances a unit goes through: who has signed which, what is still open, and when. Nothing where there are none. */
export function AcceptanceStages({ asset }: { asset: FragmentType<typeof AcceptanceStagesParts> }) {
  const { id, stages, stageSignatures } = readFragment(AcceptanceStagesParts, asset);
  if (stages.length === 0) return null;
  return (
    <Card title={<Trans>Acceptance in steps</Trans>}>
      <ol className="flex flex-col divide-y divide-line">
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
  signatures: readonly { party: AcceptanceParty; signedOn: string }[];
}

function StageLine({ assetId, stage, isFirst, signatures }: StageLineProps) {
  const { t } = useLingui();
  const day = useDay();
  const change = useChange(SignStage);
  const { key, label, state, signedBy, opensOn, viewerMaySign } = stage;
  const opens = opensOn && day(opensOn);
  return (
    <li className="flex flex-col gap-2 py-3.5 first:pt-0 last:pb-0">
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <h3 className="font-semibold">{label.text}</h3>
        <StateChip state={state === 'SIGNED' ? 'ok' : state === 'OPEN' ? 'risk' : 'paused'}>
          {state === 'SIGNED' ? t`Accepted` : state === 'OPEN' ? t`To be signed` : t`Later`}
        </StateChip>
      </div>
      <ul className="text-small text-ink-soft">
        {signedBy.map((party) => {
          const on = signatures.find((one) => one.party === party)?.signedOn;
          const when = on && day(on);
          return (
            <li key={party}>
              {party === 'CUSTOMER'
                ? when
                  ? t`You signed on ${when}`
                  : t`Your signature is still to come`
                : when
                  ? t`We signed on ${when}`
                  : t`Our signature is still to come`}
            </li>
          );
        })}
      </ul>
      {state === 'WAITING' && (
        <p className="text-small">
          {opens
            ? t`Can be signed from ${opens} on, after the trial run.`
            : isFirst
              ? t`You sign once it is installed.`
              : t`Comes after the step before.`}
        </p>
      )}
      {viewerMaySign.includes('CUSTOMER') && (
        <Button
          variant="primary"
          wide
          busy={change.busy}
          onClick={() => void change.run({ assetId, stage: key, party: 'CUSTOMER' })}
          data-screen-only
        >{t`Everything is in order: sign`}</Button>
      )}
      <RefusalWords refused={change.refused} />
    </li>
  );
}
