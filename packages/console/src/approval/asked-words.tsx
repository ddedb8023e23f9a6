import { MoneyField, TextArea, TextField } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { useViewer } from '../app/viewer';
import { issueOf } from '../change/issue-of';
import type { Refused } from '../change/use-change';
import type { ApprovalWish } from './approval-wish';

export interface AskedWordsProps {
  wish: ApprovalWish;
  onChange: (part: Partial<ApprovalWish>) => void;
  /** Whether it is an exception, which names the clause it departs from. */
  exception: boolean;
  issues: { title?: string; reason?: string; amount?: string; clause?: string };
  refused: Refused | null;
}

/** What is asked, why, how much money it is about, and of an exception from which clause and until when. */
export function AskedWords({ wish, onChange, exception, issues, refused }: AskedWordsProps) {
  const { currency } = useViewer().organization;
  return (
    <>
      <TextField
        label={<Trans>In a few words</Trans>}
        maxLength={200}
        value={wish.title}
        onChange={(event) => onChange({ title: event.target.value })}
        error={issues.title ?? issueOf(refused, 'title')}
      />
      <TextArea
        label={<Trans>Why</Trans>}
        rows={3}
        maxLength={2000}
        value={wish.reason}
        onChange={(event) => onChange({ reason: event.target.value })}
        error={issues.reason ?? issueOf(refused, 'reason')}
      />
      <MoneyField
        optional
        label={<Trans>Amount</Trans>}
        hint={<Trans>Where it is about money; who must agree may depend on it.</Trans>}
        currency={currency}
        value={wish.amount}
        onChange={(amount) => onChange({ amount })}
        error={issues.amount ?? issueOf(refused, 'amount')}
      />
      {exception && (
        <div className="grid gap-3 sm:grid-cols-2">
          <TextField
            label={<Trans>Exception from clause</Trans>}
            maxLength={60}
            value={wish.clause}
            onChange={(event) => onChange({ clause: event.target.value })}
            error={issues.clause ?? issueOf(refused, 'exception')}
          />
          <TextField
            optional
            type="date"
            label={<Trans>Until</Trans>}
            hint={<Trans>Empty: for this once.</Trans>}
            value={wish.until}
            onChange={(event) => onChange({ until: event.target.value })}
          />
        </div>
      )}
    </>
  );
}
