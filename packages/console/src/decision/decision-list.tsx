import { formatDateTime } from '@aftercare/ui';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../gql';
import type { DecidedClockFragment, DecisionKind, DecisionListFragment, Entitlement } from '../gql/graphql';
import { Moment } from '../time/moment';
import { useFrame } from '../time/use-frame';
import { entitlementWords } from '../words/consent-words';
import { clockKindWords } from '../words/request-words';
import { TraceList } from './trace-list';

const DecisionListParts = graphql(`
  fragment DecisionList on Decision {
    id
    kind
    outcome
    decidedAt
    supersededAt
    policyVersion {
      id
      code
      number
    }
    trace {
      ...TraceListStep
    }
  }
`);

const DecidedClockParts = graphql(`
  fragment DecidedClock on SlaClock {
    id
    key
    kind
    dueAt
  }
`);

export interface DecisionListProps {
  decisions: readonly FragmentType<typeof DecisionListParts>[];
  /** What the promises came to, to say it with the reason. */
  clocks: readonly FragmentType<typeof DecidedClockParts>[];
}

const kindWords: Record<DecisionKind, MessageDescriptor> = {
  TRIAGE: msg`Severity`,
  PROMISE: msg`Promises`,
  ENTITLEMENT: msg`Who pays`,
};

/** What the policy decided, with the rules that spoke and the facts they were given. Superseded decisions are folded away. */
export function DecisionList({ decisions, clocks }: DecisionListProps) {
  const all = readFragment(DecisionListParts, decisions);
  const promised = readFragment(DecidedClockParts, clocks);
  const inForce = all.filter(({ supersededAt }) => !supersededAt);
  const earlier = all.filter(({ supersededAt }) => supersededAt);
  return (
    <div className="flex flex-col gap-4">
      {inForce.map((decision) => (
        <Decided key={decision.id} {...decision} clocks={promised} />
      ))}
      {all.length === 0 && (
        <p className="text-small text-ink-soft">
          <Trans>Nothing was decided yet.</Trans>
        </p>
      )}
      {earlier.length > 0 && (
        <details className="text-small">
          <summary className="cursor-pointer text-ink-soft">
            <Trans>Earlier decisions ({earlier.length})</Trans>
          </summary>
          <div className="mt-3 flex flex-col gap-4 opacity-80">
            {earlier.map((decision) => (
              <Decided key={decision.id} {...decision} clocks={[]} />
            ))}
          </div>
        </details>
      )}
    </div>
  );
}

function Decided(decision: DecisionListFragment & { clocks: readonly DecidedClockFragment[] }) {
  const { t } = useLingui();
  const frame = useFrame();
  const { kind, outcome, decidedAt, policyVersion, trace, clocks } = decision;
  const payer = (outcome as { outcome?: Entitlement } | null)?.outcome;
  const decided = (table: string) => {
    const clock = clocks.find(({ key }) => table === `promises.${key}`);
    if (clock) return t`${t(clockKindWords[clock.kind])} by ${formatDateTime(clock.dueAt, frame)}`;
    return kind === 'ENTITLEMENT' && payer ? t(entitlementWords[payer]) : undefined;
  };
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex flex-wrap items-baseline gap-x-2 text-small">
        <span className="font-semibold">{t(kindWords[kind])}</span>
        <span className="text-caption text-ink-soft">
          <Moment at={decidedAt} />
          {policyVersion && (
            <>
              {' '}
              · {policyVersion.code} v{policyVersion.number}
            </>
          )}
        </span>
      </div>
      <TraceList steps={trace} decided={decided} />
    </div>
  );
}
