import { Button, lazyDialog, StateChip } from '@aftercare/ui';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Suspense, useState } from 'react';
import { TraceList } from '../../decision/trace-list';
import { type FragmentType, graphql, readFragment } from '../../gql';
import type { PenaltyAction } from '../../gql/graphql';
import { Amount } from '../../money/amount';
import { Day } from '../../time/day';
import { Moment } from '../../time/moment';
import { penaltyStateLooks, penaltyStateWords } from '../../words/liability-words';
import { OutcomeWords } from './outcome-words';
import { PenaltyWordDialog } from './penalty-word-dialog';

const ChargeDueDialog = lazyDialog(() =>
  import('./charge-due-dialog').then(({ ChargeDueDialog: it }) => ({ default: it })),
);

const PenaltyItemParts = graphql(`
  fragment PenaltyItem on Penalty {
    id
    version
    label {
      text
    }
    bearerLabel {
      text
    }
    outcome
    state
    amount {
      amountMinor
      currency
    }
    shares {
      id
      label {
        text
      }
      person {
        id
        displayName
      }
      basisPoints
      amount {
        amountMinor
        currency
      }
    }
    trace {
      ...TraceListStep
    }
    dueAt
    occurredOn
    appeal
    appealedAt
    appealedBy {
      id
      displayName
    }
    ruling
    ruledAt
    ruledBy {
      id
      displayName
    }
    allowedActions
  }
`);

const actionWords: Record<PenaltyAction, MessageDescriptor> = {
  CHARGE: msg({ message: 'Charge it', context: 'penalty' }),
  APPEAL: msg`Object`,
  UPHOLD: msg`Let it stand`,
  REVERSE: msg`Take it back`,
};
const order = Object.keys(actionWords) as PenaltyAction[];

export interface PenaltyItemProps {
  penalty: FragmentType<typeof PenaltyItemParts>;
  onChanged: () => void;
}

/** One penalty: why, how much, borne by whom, what was objected and how that was ruled on. */
export function PenaltyItem({ penalty, onChanged }: PenaltyItemProps) {
  const { t } = useLingui();
  const [open, setOpen] = useState<PenaltyAction | null>(null);
  const parts = readFragment(PenaltyItemParts, penalty);
  const {
    id: penaltyId,
    version,
    label,
    bearerLabel,
    outcome,
    state,
    amount,
    shares,
    trace,
    dueAt,
    occurredOn,
  } = parts;
  const step = {
    penaltyId,
    version,
    name: label.text,
    onClose: () => setOpen(null),
    onReload: onChanged,
    onDone: () => {
      setOpen(null);
      onChanged();
    },
  };
  return (
    <article aria-label={label.text} className="flex flex-col gap-2 text-small">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 className="min-w-0 flex-1 text-body font-semibold break-words">{label.text}</h3>
        {amount && (
          <span className={state === 'REVERSED' ? 'line-through' : undefined}>
            <Amount strong of={amount} />
          </span>
        )}
        <StateChip state={penaltyStateLooks[state]}>{t(penaltyStateWords[state])}</StateChip>
      </div>
      <p className="text-caption text-ink-soft">
        <OutcomeWords outcome={outcome} /> · <Trans>borne by: {bearerLabel.text}</Trans> ·{' '}
        {occurredOn ? <Day on={occurredOn} /> : <Moment at={dueAt} />}
      </p>
      {shares.length > 1 && (
        <ul className="flex flex-col gap-0.5">
          {shares.map((share) => (
            <li key={share.id} className="flex justify-between gap-3">
              <span>
                {share.person?.displayName ?? share.label.text}{' '}
                <span className="text-ink-soft">{share.basisPoints / 100} %</span>
              </span>
              <Amount of={share.amount} />
            </li>
          ))}
        </ul>
      )}
      <TraceList steps={[trace]} />
      {parts.appeal && (
        <Said words={parts.appeal} who={parts.appealedBy?.displayName} at={parts.appealedAt} what={t`Objection`} />
      )}
      {parts.ruling && (
        <Said words={parts.ruling} who={parts.ruledBy?.displayName} at={parts.ruledAt} what={t`Ruling`} />
      )}
      <div data-screen-only className="flex flex-wrap gap-2 empty:hidden">
        {order
          .filter((action) => parts.allowedActions.includes(action))
          .map((action) => (
            <Button key={action} onClick={() => setOpen(action)}>
              {t(actionWords[action])}
            </Button>
          ))}
      </div>
      {open === 'CHARGE' && (
        <Suspense fallback={null}>
          <ChargeDueDialog outcome={outcome} {...step} />
        </Suspense>
      )}
      {(open === 'APPEAL' || open === 'UPHOLD' || open === 'REVERSE') && (
        <PenaltyWordDialog key={open} action={open} {...step} />
      )}
    </article>
  );
}

interface SaidProps {
  what: string;
  words: string;
  who?: string | null;
  at?: string | null;
}

function Said({ what, words, who, at }: SaidProps) {
  return (
    <p className="border-l-2 border-line pl-2.5 break-words whitespace-pre-line">
      <span className="block text-caption text-ink-soft">
        {what}
        {who && <> · {who}</>}
        {at && (
          <>
            {' · '}
            <Moment at={at} />
          </>
        )}
      </span>
      {words}
    </p>
  );
}
