import { minorOf, MoneyField, Select, TextField, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useViewer } from '../../app/viewer';
import { ChangeDialog } from '../../change/change-dialog';
import { issueOf } from '../../change/issue-of';
import { useColleagues } from '../../people/colleague-field';
import { useGrantBudget } from './use-grant-budget';
import { useSpendBudget } from './use-spend-budget';
import { useThisYear, useYearBudgets } from './use-year-budgets';

const NONE = '';

export interface BudgetDialogProps {
  what: 'GRANT' | 'SPEND';
  onClose: () => void;
  onDone: () => void;
}

/** Gives a department money to spend, or records what it spent of it: never more than it was given. */
export function BudgetDialog({ what, onClose, onDone }: BudgetDialogProps) {
  const { t } = useLingui();
  const toast = useToast();
  const { currency } = useViewer().organization;
  const grant = useGrantBudget();
  const spend = useSpendBudget();
  const change = what === 'GRANT' ? grant : spend;
  const { colleagues } = useColleagues();
  const [department, setDepartment] = useState<string | null>(null);
  const [budget, setBudget] = useState(NONE);
  const { data } = useYearBudgets(useThisYear());
  const budgets = data?.yearBudgets.budgets ?? [];
  const [amount, setAmount] = useState('');
  const [memo, setMemo] = useState('');
  const [tried, setTried] = useState(false);
  const departments = new Map(
    colleagues.flatMap((colleague) =>
      colleague.department ? [[colleague.department.name, colleague.department]] : [],
    ),
  );
  const amountMinor = minorOf(amount, currency);
  const noAmount = !amountMinor || amountMinor === '0';
  const send = async () => {
    setTried(true);
    if (!department || noAmount || memo.trim() === '') return;
    const done = await change.run({ department, amountMinor, memo: memo.trim(), ...(budget !== NONE && { budget }) });
    if (!done) return;
    toast({ text: t`${done.ledgerEntry.number} is posted.` });
    onDone();
  };
  return (
    <ChangeDialog
      title={what === 'GRANT' ? <Trans>Grant a budget</Trans> : <Trans>Spend from a budget</Trans>}
      label={<Trans>Post it</Trans>}
      change={change}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      <Select
        label={<Trans>Department</Trans>}
        placeholder={t`Choose`}
        options={[...departments.values()].map(({ name, label }) => ({ value: name, label: label.text }))}
        value={department}
        onChange={setDepartment}
        error={tried && !department ? t`Choose a department.` : issueOf(change.refused, 'department')}
      />
      {budgets.length > 0 && (
        <Select
          label={<Trans>Counts to</Trans>}
          options={[
            { value: NONE, label: t`no budget of the policy` },
            ...budgets.map((one) => ({ value: one.budget.name, label: one.budget.label.text })),
          ]}
          value={budget}
          onChange={setBudget}
          error={issueOf(change.refused, 'budget')}
        />
      )}
      <MoneyField
        label={<Trans>Amount</Trans>}
        currency={currency}
        value={amount}
        onChange={setAmount}
        error={tried && noAmount ? t`An amount above zero.` : issueOf(change.refused, 'amountMinor')}
      />
      <TextField
        label={<Trans>What for</Trans>}
        maxLength={500}
        value={memo}
        onChange={({ target }) => setMemo(target.value)}
        error={tried && memo.trim() === '' ? t`Say what for.` : issueOf(change.refused, 'memo')}
      />
    </ChangeDialog>
  );
}
