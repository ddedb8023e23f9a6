import { Card, StateChip } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { TraceList } from '../../decision/trace-list';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { entitlementWords } from '../../words/consent-words';
import { ApprovalRulings } from './approval-rulings';
import { LiabilityRulings } from './liability-rulings';
import { PenaltyRulings } from './penalty-rulings';
import { priorityWords } from '../../words/penalty-words';
import { PromiseRulings } from './promise-rulings';

const RulingsParts = graphql(`
  fragment Rulings on CaseRulings {
    triage {
      tier {
        label {
          text
        }
      }
      severity {
        label {
          text
        }
      }
      priority
      owner {
        label {
          text
        }
      }
      trace {
        ...TraceListStep
      }
    }
    entitlement {
      outcome
      sentence {
        text
      }
      trace {
        ...TraceListStep
      }
    }
    promises {
      ...PromiseRulings
    }
    approvals {
      ...ApprovalRulings
    }
    penalties {
      ...PenaltyRulings
    }
    liability {
      ...LiabilityRulings
    }
  }
`);

/** Everything the policy says of a case, with its reasons. */
export function Rulings({ rulings }: { rulings: FragmentType<typeof RulingsParts> }) {
  const { t } = useLingui();
  const { triage, entitlement, promises, approvals, penalties, liability } = readFragment(RulingsParts, rulings);
  const { severity, tier, owner, priority } = triage;
  const urgency = priorityWords[priority];
  return (
    <>
      <Card title={<Trans>How it is classed</Trans>}>
        <div className="flex flex-col gap-3">
          <p className="text-small">
            <strong className="font-semibold">{tier.label.text}</strong> · {severity.label.text}
            {urgency && <> · {t(urgency)}</>} · <Trans>taken by {owner.label.text}</Trans>
          </p>
          <TraceList steps={[triage.trace]} />
        </div>
      </Card>
      <Card title={<Trans>Who pays</Trans>}>
        <div className="flex flex-col gap-3">
          <div className="flex flex-wrap items-center gap-2 text-small">
            <StateChip
              state={entitlement.outcome === 'FREE' ? 'met' : entitlement.outcome === 'REFUSED' ? 'broken' : 'risk'}
            >
              {t(entitlementWords[entitlement.outcome])}
            </StateChip>
            <span className="min-w-0">{entitlement.sentence.text}</span>
          </div>
          <TraceList steps={[entitlement.trace]} />
        </div>
      </Card>
      <Card title={<Trans>What is promised</Trans>}>
        <PromiseRulings rulings={promises} />
      </Card>
      {approvals.length > 0 && (
        <Card title={<Trans>Who must agree</Trans>}>
          <ApprovalRulings rulings={approvals} />
        </Card>
      )}
      {penalties.length > 0 && (
        <Card title={<Trans>What failing costs</Trans>}>
          <PenaltyRulings rulings={penalties} />
        </Card>
      )}
      {liability.length > 0 && (
        <Card title={<Trans>Who bears a loss</Trans>}>
          <LiabilityRulings rulings={liability} />
        </Card>
      )}
    </>
  );
}
