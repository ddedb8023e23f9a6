import { Checkbox, dayIn, Select, TextField, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ChangeDialog } from '../../change/change-dialog';
import { issueOf } from '../../change/issue-of';
import type { LeaveKind } from '../../gql/graphql';
import { useFrame } from '../../time/use-frame';
import type { FilePartProps } from './person-query';
import { leaveWords } from './person-words';
import { useAskLeave } from './use-ask-leave';

/** Asks for leave for oneself, or enters it for somebody: whole days, or from and until noon. */
export function AskLeaveDialog({ person, onClose, onChanged }: FilePartProps & { onClose: () => void }) {
  const { t } = useLingui();
  const toast = useToast();
  const { now, zone } = useFrame();
  const ask = useAskLeave();
  const today = dayIn(now, zone);
  const [kind, setKind] = useState<LeaveKind>('ANNUAL');
  const [startsOn, setStartsOn] = useState('');
  const [endsOn, setEndsOn] = useState('');
  const [fromNoon, setFromNoon] = useState(false);
  const [untilNoon, setUntilNoon] = useState(false);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const send = async () => {
    setTried(true);
    if (!startsOn || !endsOn) return;
    const days = { startsOn, fromNoon, endsOn, untilNoon };
    if (!(await ask.run({ technicianId: person.id, kind, ...days, reason: reason.trim() || null }))) return;
    toast({ text: person.isViewer ? t`Asked for. You hear when it is decided.` : t`Entered.` });
    onChanged();
  };
  return (
    <ChangeDialog
      title={person.isViewer ? <Trans>Ask for leave</Trans> : <Trans>Leave of {person.name}</Trans>}
      description={
        person.isViewer ? undefined : (
          <Trans>Entered by you it is approved. Visits arranged in it stay: move them.</Trans>
        )
      }
      label={person.isViewer ? <Trans>Ask for leave</Trans> : <Trans>Enter</Trans>}
      change={ask}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      <Select<LeaveKind>
        label={<Trans>Kind</Trans>}
        options={(Object.keys(leaveWords) as LeaveKind[]).map((value) => ({ value, label: t(leaveWords[value]) }))}
        value={kind}
        onChange={setKind}
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <div className="flex flex-col gap-2">
          <TextField
            type="date"
            label={<Trans>The first day</Trans>}
            value={startsOn}
            onChange={(event) => {
              setStartsOn(event.target.value);
              if (!endsOn || endsOn < event.target.value) setEndsOn(event.target.value);
            }}
            error={tried && !startsOn ? t`Choose a day.` : issueOf(ask.refused, 'startsOn')}
          />
          <Checkbox
            label={<Trans>Only from noon</Trans>}
            checked={fromNoon}
            onChange={(event) => setFromNoon(event.target.checked)}
          />
        </div>
        <div className="flex flex-col gap-2">
          <TextField
            type="date"
            min={startsOn || today}
            label={<Trans>The last day</Trans>}
            value={endsOn}
            onChange={(event) => setEndsOn(event.target.value)}
            error={tried && !endsOn ? t`Choose a day.` : issueOf(ask.refused, 'endsOn')}
          />
          <Checkbox
            label={<Trans>Only until noon</Trans>}
            checked={untilNoon}
            onChange={(event) => setUntilNoon(event.target.checked)}
          />
        </div>
      </div>
      <TextField
        optional
        label={<Trans>Why</Trans>}
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </ChangeDialog>
  );
}
