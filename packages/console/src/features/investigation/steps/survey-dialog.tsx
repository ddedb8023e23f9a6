import { MomentField, TextArea, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ChangeDialog } from '../../../change/change-dialog';
import { issueOf } from '../../../change/issue-of';
import { useFrame } from '../../../time/use-frame';
import { useScheduleSurvey } from '../use-schedule-survey';

export interface SurveyDialogProps {
  investigationId: string;
  version: number;
  before: { startsAt: string; endsAt: string; bring: string } | null;
  onClose: () => void;
  onChanged: () => void;
}

const twoHours = 2 * 3_600_000;

/** Arranges or moves the appointment to look on site. */
export function SurveyDialog({ investigationId, version, before, onClose, onChanged }: SurveyDialogProps) {
  const { t } = useLingui();
  const toast = useToast();
  const { zone } = useFrame();
  const schedule = useScheduleSurvey();
  const [startsAt, setStartsAt] = useState(before?.startsAt ?? '');
  const [endsAt, setEndsAt] = useState(before?.endsAt ?? '');
  const [bring, setBring] = useState(before?.bring ?? '');
  const [tried, setTried] = useState(false);
  const begin = (at: string) => {
    setStartsAt(at);
    // An end that lay after the old beginning and not after the new one is no end.
    if (at && (!endsAt || endsAt <= at)) setEndsAt(new Date(Date.parse(at) + twoHours).toISOString());
  };
  const backwards = startsAt !== '' && endsAt !== '' && endsAt <= startsAt;
  const send = async () => {
    setTried(true);
    if (!startsAt || !endsAt || backwards) return;
    if (!(await schedule.run({ investigationId, version, startsAt, endsAt, bring: bring.trim() || null }))) return;
    toast({ text: t`Arranged. The customer was told.` });
    onClose();
    onChanged();
  };
  return (
    <ChangeDialog
      title={before ? <Trans>Move the survey</Trans> : <Trans>Arrange a survey</Trans>}
      description={<Trans>The customer is told, and sees it in the portal.</Trans>}
      label={before ? <Trans>Move it</Trans> : <Trans>Arrange it</Trans>}
      change={schedule}
      onSubmit={() => void send()}
      onClose={onClose}
      onReload={onChanged}
    >
      <div className="grid gap-3 sm:grid-cols-2">
        <MomentField
          label={<Trans>From</Trans>}
          zone={zone}
          value={startsAt}
          onChange={begin}
          error={tried && !startsAt ? t`Choose a day and a time.` : issueOf(schedule.refused, 'startsAt')}
        />
        <MomentField
          label={<Trans>Until</Trans>}
          zone={zone}
          value={endsAt}
          onChange={setEndsAt}
          error={
            tried && (!endsAt || backwards)
              ? t`The end comes after the beginning.`
              : issueOf(schedule.refused, 'endsAt')
          }
        />
      </div>
      <TextArea
        optional
        label={<Trans>What the customer has ready</Trans>}
        rows={3}
        maxLength={1000}
        value={bring}
        onChange={(event) => setBring(event.target.value)}
        error={issueOf(schedule.refused, 'bring')}
      />
    </ChangeDialog>
  );
}
