import { StateChip } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { ApprovalList } from '../../approval/approval-list';
import { TraceList } from '../../decision/trace-list';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { Amount } from '../../money/amount';
import { Moment } from '../../time/moment';
import {
  handOverWords,
  liabilityOriginWords,
  liabilityStateLooks,
  liabilityStateWords,
} from '../../words/liability-words';
import { DisputeList } from './dispute-list';
import { ShareTable } from './share-table';

const DecisionViewParts = graphql(`
  fragment DecisionView on LiabilityDecision {
    id
    round
    origin
    state
    reason
    handOver
    decidedAt
    decidedBy {
      id
      displayName
    }
    loss {
      amountMinor
      currency
    }
    claimsComeTo {
      amountMinor
      currency
    }
    shares {
      id
      ...ShareLine
    }
    trace {
      ...TraceListStep
    }
    approval {
      ...ApprovalLine
    }
    disputes {
      id
      ...DisputeLine
    }
  }
`);

/** One round: who bears how much, by which row of the policy, who decided, and what units object. */
export function DecisionView({ decision }: { decision: FragmentType<typeof DecisionViewParts> }) {
  const { t } = useLingui();
  const view = readFragment(DecisionViewParts, decision);
  const {
    round,
    origin,
    state,
    reason,
    handOver,
    decidedAt,
    decidedBy,
    loss,
    claimsComeTo,
    shares,
    trace,
    approval,
    disputes,
  } = view;
  return (
    <article aria-label={t`Round ${round}`} className="flex flex-col gap-3">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-small">
        <StateChip state={liabilityStateLooks[state]}>{t(liabilityStateWords[state])}</StateChip>
        <Amount strong of={loss} />
        <span className="text-caption text-ink-soft">
          <Trans>round {round}</Trans> · {t(liabilityOriginWords[origin])} · {decidedBy?.displayName} ·{' '}
          <Moment at={decidedAt} />
        </span>
      </p>
      {claimsComeTo && (state === 'IN_FORCE' || state === 'DISPUTED' || state === 'PROPOSED') && (
        <p className="rounded-control bg-risk-bg px-3 py-2 text-small text-risk">
          <Trans>
            Of the claims <Amount of={claimsComeTo} /> was agreed to, another sum than is shared out here.
          </Trans>
        </p>
      )}
      <ShareTable shares={shares} />
      {reason && <p className="border-l-2 border-line pl-2.5 text-small break-words whitespace-pre-line">{reason}</p>}
      {approval && <ApprovalList approvals={[approval]} />}
      {handOver && (
        <p className="text-small text-ink-soft">
          <Trans>Hand-over: {t(handOverWords[handOver])}</Trans>
        </p>
      )}
      <TraceList steps={[trace]} />
      {disputes.length > 0 && <DisputeList disputes={disputes} />}
    </article>
  );
}
