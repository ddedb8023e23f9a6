import { Button, TextArea } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useDay } from '../../time/use-day';
import { RefusalWords } from '../../change/refusal-words';
import { issueOf } from '../../change/issue-of';
import { DecisionCard } from './decision-card';
import { useAcceptWork, useRefuseWork } from './request-changes';
import { takeFocus } from './take-focus';

export interface AcceptanceDecisionProps {
  requestId: string;
  version: number;
  /** In the words of whoever did it, where no report tells. */
  done: string | null;
  /** Until when something may be said; with the end of that day, silence accepts. */
  lastDay: string | null;
  onChanged: () => void;
}

/** Is it put right? Yes, or no and why: then it is done again. */
export function AcceptanceDecision({ requestId, version, done, lastDay, onChanged }: AcceptanceDecisionProps) {
  const { t } = useLingui();
  const day = useDay();
  const accept = useAcceptWork();
  const refuse = useRefuseWork();
  const [refusing, setRefusing] = useState(false);
  const [reason, setReason] = useState('');
  const missing = refusing && refuse.refused ? issueOf(refuse.refused, 'reason') : undefined;
  const yes = async () => {
    if (await accept.run({ requestId, version, reason: null })) onChanged();
  };
  const no = async () => {
    if (await refuse.run({ requestId, version, reason: reason.trim() })) onChanged();
  };
  return (
    <DecisionCard
      title={<Trans>Is everything in order?</Trans>}
      actions={
        refusing ? (
          <>
            <Button
              variant="danger"
              wide
              busy={refuse.busy}
              disabled={!reason.trim()}
              onClick={() => void no()}
            >{t`Send it back`}</Button>
            <Button wide onClick={() => setRefusing(false)}>{t`Back`}</Button>
          </>
        ) : (
          <>
            <Button
              variant="primary"
              wide
              busy={accept.busy}
              onClick={() => void yes()}
            >{t`Yes, accept the work`}</Button>
            <Button wide onClick={() => setRefusing(true)}>{t`No, something is wrong`}</Button>
          </>
        )
      }
    >
      {refusing ? (
        <TextArea
          label={t`What is not in order?`}
          hint={t`We come back and put it right; our promise keeps running.`}
          rows={3}
          maxLength={1000}
          ref={takeFocus}
          value={reason}
          error={missing}
          onChange={(event) => setReason(event.target.value)}
        />
      ) : (
        <>
          {done && <p className="break-words whitespace-pre-line">{done}</p>}
          <p className="text-small text-ink-soft">
            <Trans>
              Please have a look at the work and the report. If something is wrong, we do it again until it is right.
            </Trans>{' '}
            {lastDay && (
              <strong className="font-semibold text-ink">
                <Trans>If we hear nothing from you by the end of {day(lastDay)}, it counts as accepted.</Trans>
              </strong>
            )}
          </p>
        </>
      )}
      <RefusalWords refused={accept.refused ?? (missing ? null : refuse.refused)} onReload={onChanged} />
    </DecisionCard>
  );
}
