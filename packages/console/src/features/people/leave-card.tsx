import { Button, Card, StateChip, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { RefusalBanner } from '../../change/refusal-banner';
import { LeaveDays } from './leave-days';
import type { FilePartProps } from './person-query';
import { leaveStates, leaveStateWords, leaveWords } from './person-words';
import { useDecideLeave } from './use-decide-leave';
import { useWithdrawLeave } from './use-withdraw-leave';

/** Leave of the last month and to come, with what is still to be said to it. */
export function LeaveCard({ person: { leaves, isViewer }, onChanged }: FilePartProps) {
  const { t } = useLingui();
  const toast = useToast();
  const withdraw = useWithdrawLeave();
  const decide = useDecideLeave();
  const takeBack = async (leaveId: string) => {
    if (await withdraw.run({ leaveId })) toast({ text: t`Taken back.` });
    onChanged();
  };
  const approve = async (leaveId: string) => {
    if (await decide.run({ leaveId, approved: true })) toast({ text: t`Approved.` });
    onChanged();
  };
  return (
    <Card title={<Trans>Leave of absence</Trans>}>
      {leaves.length === 0 && (
        <p className="text-small text-ink-soft">
          {isViewer ? <Trans>You have asked for none.</Trans> : <Trans>None asked for or entered.</Trans>}
        </p>
      )}
      <ul className="flex flex-col gap-3">
        {leaves.map((leave) => (
          <li key={leave.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 text-small">
            <span className="min-w-0 flex-1">
              {t(leaveWords[leave.kind])} · <LeaveDays of={leave} />
              {(leave.reason ?? leave.answer) && (
                <span className="block text-caption text-ink-soft">{leave.answer ?? leave.reason}</span>
              )}
            </span>
            <StateChip state={leaveStates[leave.state]}>{t(leaveStateWords[leave.state])}</StateChip>
            {leave.viewerMayDecide && (
              <Button busy={decide.busy} onClick={() => void approve(leave.id)}>
                <Trans>Approve</Trans>
              </Button>
            )}
            {leave.viewerMayWithdraw && (
              <Button variant="quiet" busy={withdraw.busy} onClick={() => void takeBack(leave.id)}>
                <Trans>Take back</Trans>
              </Button>
            )}
          </li>
        ))}
      </ul>
      <RefusalBanner refused={withdraw.refused ?? decide.refused} onReload={onChanged} />
    </Card>
  );
}
