import { Button, lazyDialog, ProgressBar, StateChip, Timeline } from '@aftercare/ui';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { FileText } from 'lucide-react';
import { Suspense, useState } from 'react';
import { WordedChange } from '../../change/worded-change';
import { TraceList } from '../../decision/trace-list';
import type { Known } from '../../facts/intake-choices';
import { type FragmentType, graphql, readFragment } from '../../gql';
import type { RecoveryAction } from '../../gql/graphql';
import { Amount } from '../../money/amount';
import { minorTotal } from '../../money/minor-total';
import { Day } from '../../time/day';
import {
  recoveryPartyWords,
  recoveryStateLooks,
  recoveryStateWords,
  recoveryStepWords,
} from '../../words/liability-words';
import { useWithdrawRecovery } from './use-withdraw-recovery';

const LetterDialog = lazyDialog(() => import('./letter-dialog').then(({ LetterDialog: it }) => ({ default: it })));
const ReceiptDialog = lazyDialog(() => import('./receipt-dialog').then(({ ReceiptDialog: it }) => ({ default: it })));
const CloseRecoveryDialog = lazyDialog(() =>
  import('./close-recovery-dialog').then(({ CloseRecoveryDialog: it }) => ({ default: it })),
);

const RecoveryItemParts = graphql(`
  fragment RecoveryItem on Recovery {
    id
    version
    party
    name
    partner {
      id
      name {
        text
      }
    }
    state
    claimed {
      amountMinor
      currency
    }
    received {
      amountMinor
      currency
    }
    borne {
      label {
        text
      }
      amount {
        amountMinor
        currency
      }
    }
    trace {
      ...TraceListStep
    }
    steps {
      id
      kind
      on
      amount {
        amountMinor
        currency
      }
      words
      papers {
        language
        url
      }
      by {
        id
        displayName
      }
    }
    allowedActions
  }
`);

const actionWords: Record<RecoveryAction, MessageDescriptor> = {
  RECORD_RECEIPT: msg`Money came`,
  RECORD_LETTER: msg`Record a letter`,
  CLOSE: msg`No more will come`,
  WITHDRAW: msg`Withdraw`,
};
const order = Object.keys(actionWords) as RecoveryAction[];

export interface RecoveryItemProps {
  recovery: FragmentType<typeof RecoveryItemParts>;
  /** By what the policy's own questions are known. */
  known: Known;
  onChanged: () => void;
}

/** One claim for money from outside: how much has come, what was written, and who bears what did not come. */
export function RecoveryItem({ recovery, known, onChanged }: RecoveryItemProps) {
  const { t } = useLingui();
  const withdraw = useWithdrawRecovery();
  const [open, setOpen] = useState<RecoveryAction | null>(null);
  const parts = readFragment(RecoveryItemParts, recovery);
  const {
    id: recoveryId,
    version,
    party,
    partner,
    state,
    claimed,
    received,
    borne,
    trace,
    steps,
    allowedActions,
  } = parts;
  const name = partner?.name.text ?? parts.name;
  const left = {
    amountMinor: minorTotal([claimed.amountMinor, `-${received.amountMinor}`]),
    currency: claimed.currency,
  };
  const on = { recoveryId, version };
  const step = {
    onClose: () => setOpen(null),
    onReload: onChanged,
    onDone: () => {
      setOpen(null);
      onChanged();
    },
  };
  return (
    <article aria-label={name} className="flex flex-col gap-3 text-small">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 className="min-w-0 flex-1 text-body font-semibold break-words">
          {name} <span className="text-small font-normal text-ink-soft">{t(recoveryPartyWords[party])}</span>
        </h3>
        <StateChip state={recoveryStateLooks[state]}>{t(recoveryStateWords[state])}</StateChip>
      </div>
      <p>
        <Trans>
          <Amount strong of={received} /> of <Amount of={claimed} /> has come
        </Trans>
      </p>
      <ProgressBar
        label={t`Received from ${name}`}
        tone={state === 'RECEIVED' ? 'ok' : 'brand'}
        fraction={Number(received.amountMinor) / Math.max(1, Number(claimed.amountMinor))}
      />
      <Timeline
        label={t`What happened with ${name}`}
        entries={steps.map(({ id, kind, on, amount, words, papers, by }) => ({
          key: id,
          title: (
            <>
              {t(recoveryStepWords[kind])} {amount && <Amount of={amount} />}
            </>
          ),
          at: <Day on={on} />,
          who: by?.displayName,
          body: (words || papers.length > 0) && (
            <>
              {words && <p className="break-words whitespace-pre-line">{words}</p>}
              <p data-screen-only className="flex flex-wrap gap-x-3 empty:hidden">
                {papers.map(({ language, url }) => (
                  <a
                    key={language}
                    href={url}
                    target="_blank"
                    rel="noreferrer"
                    className="inline-flex min-h-target items-center gap-1.5 text-brand hover:underline"
                  >
                    <FileText aria-hidden className="size-4 shrink-0" />
                    {language === 'zh-CN' ? t`Letter in Chinese` : t`Letter in English`}
                  </a>
                ))}
              </p>
            </>
          ),
        }))}
      />
      {borne.length > 0 && (
        <div className="flex flex-col gap-1 rounded-control bg-sunken px-3 py-2">
          <p className="text-caption text-ink-soft">
            <Trans>What did not come is borne by</Trans>
          </p>
          {borne.map(({ label, amount }) => (
            <p key={label.text} className="flex justify-between gap-3">
              {label.text} <Amount strong of={amount} />
            </p>
          ))}
          {trace && <TraceList steps={[trace]} />}
        </div>
      )}
      <div data-screen-only className="flex flex-wrap gap-2 empty:hidden">
        {order
          .filter((action) => allowedActions.includes(action))
          .map((action) => (
            <Button key={action} onClick={() => setOpen(action)}>
              {t(actionWords[action])}
            </Button>
          ))}
      </div>
      <Suspense fallback={null}>
        {open === 'RECORD_LETTER' && <LetterDialog {...on} {...step} />}
        {open === 'RECORD_RECEIPT' && <ReceiptDialog left={left} {...on} {...step} />}
        {open === 'CLOSE' && <CloseRecoveryDialog left={left} known={known} {...on} {...step} />}
      </Suspense>
      {open === 'WITHDRAW' && (
        <WordedChange
          danger
          title={<Trans>Withdraw the claim on {name}?</Trans>}
          description={<Trans>It should not have been made: it is taken back, also in the books.</Trans>}
          label={<Trans>Withdraw</Trans>}
          words={<Trans>Why</Trans>}
          field="reason"
          change={withdraw}
          run={(reason) => withdraw.run({ ...on, reason })}
          told={t`The claim is withdrawn.`}
          {...step}
        />
      )}
    </article>
  );
}
