import { SegmentField, TextField, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ChangeDialog } from '../../change/change-dialog';
import { issueOf } from '../../change/issue-of';
import { useCheckWork } from './use-check-work';

export interface CheckWorkDialogProps {
  requestId: string;
  version: number;
  checks: readonly { name: string; label: { text: string } }[];
  onClose: () => void;
  onReload: () => void;
  onDone: () => void;
}

interface Answer {
  passed: boolean | null;
  remark: string;
}

const unanswered: Answer = { passed: null, remark: '' };

/** Checks accepted work point by point; what does not pass is done again. */
export function CheckWorkDialog({ requestId, version, checks, onClose, onReload, onDone }: CheckWorkDialogProps) {
  const { t } = useLingui();
  const toast = useToast();
  const check = useCheckWork();
  const [answers, setAnswers] = useState<Readonly<Record<string, Answer>>>({});
  const [tried, setTried] = useState(false);
  const answerOf = (name: string) => answers[name] ?? unanswered;
  const isMissing = ({ passed, remark }: Answer) => passed === null || (!passed && !remark.trim());
  const set = (name: string, part: Partial<Answer>) =>
    setAnswers((before) => ({ ...before, [name]: { ...(before[name] ?? unanswered), ...part } }));
  const send = async () => {
    setTried(true);
    if (checks.some(({ name }) => isMissing(answerOf(name)))) return;
    const found = checks.map(({ name }) => {
      const { passed, remark } = answerOf(name);
      return { name, passed: passed === true, remark: remark.trim() || null };
    });
    if (!(await check.run({ requestId, version, checks: found }))) return;
    toast({
      text: found.every(({ passed }) => passed) ? t`Passed. It may be closed.` : t`Not passed: it is done again.`,
    });
    onDone();
  };
  return (
    <ChangeDialog
      title={<Trans>Check the work</Trans>}
      description={<Trans>What does not pass is done again. The customer does not see this check.</Trans>}
      label={<Trans>Keep the check</Trans>}
      change={check}
      onSubmit={() => void send()}
      onClose={onClose}
      onReload={onReload}
    >
      {checks.map(({ name, label }, place) => {
        const { passed, remark } = answerOf(name);
        return (
          <div key={name} className="flex flex-col gap-2">
            <SegmentField<'YES' | 'NO'>
              label={label.text}
              segments={[
                { value: 'YES', label: t`In order` },
                { value: 'NO', label: t`Not in order` },
              ]}
              value={passed === null ? null : passed ? 'YES' : 'NO'}
              onChange={(said) => set(name, { passed: said === 'YES' })}
              error={tried && passed === null ? t`Still to be answered.` : undefined}
            />
            {passed === false && (
              <TextField
                label={<Trans>What is the matter</Trans>}
                maxLength={1000}
                value={remark}
                onChange={(event) => set(name, { remark: event.target.value })}
                error={tried && !remark.trim() ? t`Write something here.` : issueOf(check.refused, `checks.${place}`)}
              />
            )}
          </div>
        );
      })}
    </ChangeDialog>
  );
}
