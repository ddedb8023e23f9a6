import { Button, dayIn, newIdempotencyKey, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useViewer } from '../../app/viewer';
import { ChangeDialog } from '../../change/change-dialog';
import { useFrame } from '../../time/use-frame';
import { useUpload } from '../../upload/use-upload';
import { type ExpenseDraft, expenseLines } from './expense-lines';
import { ExpenseLineField } from './expense-line-field';
import { useClaimExpenses } from './use-claim-expenses';

const MOST_LINES = 30;

export interface ClaimExpensesDialogProps {
  visitId: string;
  /** ISO 8601, UTC. */
  wentAt: string;
  onClose: () => void;
}

/** Several lines of money laid out on one visit, claimed together, each with its receipt. */
export function ClaimExpensesDialog({ visitId, wentAt, onClose }: ClaimExpensesDialogProps) {
  const { t } = useLingui();
  const toast = useToast();
  const { now, zone } = useFrame();
  const { currency } = useViewer().organization;
  const change = useClaimExpenses();
  const upload = useUpload('RECEIPT');
  const today = dayIn(now, zone);
  const fresh = (): ExpenseDraft => ({
    key: newIdempotencyKey(),
    kind: 'TRAVEL',
    onDay: dayIn(wentAt, zone),
    amount: '',
    note: '',
    receipt: null,
  });
  const [drafts, setDrafts] = useState<readonly ExpenseDraft[]>(() => [fresh()]);
  const [sending, setSending] = useState<ReadonlySet<string>>(new Set());
  const [tried, setTried] = useState(false);
  const put = (key: string, part: Partial<ExpenseDraft>) =>
    setDrafts((all) => all.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const mark = (key: string, isSending: boolean) =>
    setSending((keys) => {
      if (keys.has(key) === isSending) return keys;
      const rest = [...keys].filter((one) => one !== key);
      return new Set(isSending ? [...rest, key] : rest);
    });
  const claim = async () => {
    setTried(true);
    const lines = expenseLines(drafts, currency, today);
    if (!lines || !(await change.run({ visitId, lines: [...lines] }))) return;
    toast({ text: t`Claimed.` });
    onClose();
  };
  return (
    <ChangeDialog
      title={<Trans>Claim expenses</Trans>}
      description={<Trans>What you laid out on this visit. It is in the books once it is claimed.</Trans>}
      label={<Trans>Submit the claim</Trans>}
      ready={sending.size === 0}
      {...{ change, onClose }}
      onSubmit={() => void claim()}
    >
      {drafts.map((draft, index) => (
        <ExpenseLineField
          key={draft.key}
          {...{ draft, index, currency, today, tried, upload }}
          refused={change.refused}
          onChange={(part) => put(draft.key, part)}
          onSending={(isSending) => mark(draft.key, isSending)}
          onRemove={
            drafts.length > 1
              ? () => {
                  setDrafts((all) => all.filter(({ key }) => key !== draft.key));
                  mark(draft.key, false);
                }
              : undefined
          }
        />
      ))}
      {drafts.length < MOST_LINES && (
        <Button
          className="min-h-12"
          icon={<Plus aria-hidden className="size-4" />}
          onClick={() => setDrafts((all) => [...all, fresh()])}
        >
          <Trans>Add a line</Trans>
        </Button>
      )}
    </ChangeDialog>
  );
}
