import { Button, MomentField, SearchSelect, TextField, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useViewer } from '../../app/viewer';
import { issueOf } from '../../change/issue-of';
import { RefusalBanner } from '../../change/refusal-banner';
import { useFrame } from '../../time/use-frame';
import { useDelegateApprovals } from './use-delegate-approvals';

export interface Colleague {
  id: string;
  displayName?: string | null;
  offices: readonly { name: string; label: { text: string } }[];
}

export interface DelegationFormProps {
  colleagues: readonly Colleague[];
  onDone: () => void;
  onUndo: (delegationId: string) => void;
}

const week = 7 * 86_400_000;

/** Names a colleague to decide in one's place from a moment until another. */
export function DelegationForm({ colleagues, onDone, onUndo }: DelegationFormProps) {
  const { t } = useLingui();
  const toast = useToast();
  const { now, zone } = useFrame();
  const { name } = useViewer();
  const delegate = useDelegateApprovals();
  const [to, setTo] = useState<Colleague | null>(null);
  const [startsAt, setStartsAt] = useState(() => new Date(Number(now)).toISOString());
  const [endsAt, setEndsAt] = useState(() => new Date(Number(now) + week).toISOString());
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const backwards = startsAt !== '' && endsAt !== '' && endsAt <= startsAt;
  const send = async () => {
    setTried(true);
    if (!to || !startsAt || !endsAt || backwards) return;
    const done = await delegate.run({ toId: to.id, startsAt, endsAt, reason: reason.trim() || null });
    if (!done) return;
    const { id } = done.delegation;
    toast({ text: t`${to.displayName} decides in your place.`, undo: () => onUndo(id) });
    setTo(null);
    setTried(false);
    onDone();
  };
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <SearchSelect<Colleague>
        label={<Trans>Who decides in my place</Trans>}
        items={colleagues.filter(({ displayName }) => displayName !== name)}
        value={to}
        onChange={setTo}
        keyOf={({ id }) => id}
        labelOf={({ displayName }) => displayName ?? ''}
        renderItem={({ displayName, offices }) => (
          <>
            {displayName}{' '}
            <span className="text-caption text-ink-soft">{offices.map(({ label }) => label.text).join(', ')}</span>
          </>
        )}
        error={tried && !to ? t`Choose a colleague.` : issueOf(delegate.refused, 'toId')}
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <MomentField
          label={<Trans>From</Trans>}
          zone={zone}
          value={startsAt}
          onChange={setStartsAt}
          error={tried && !startsAt ? t`Choose a day and a time.` : issueOf(delegate.refused, 'startsAt')}
        />
        <MomentField
          label={<Trans>Until</Trans>}
          zone={zone}
          value={endsAt}
          onChange={setEndsAt}
          error={
            tried && (!endsAt || backwards)
              ? t`The end comes after the beginning.`
              : issueOf(delegate.refused, 'endsAt')
          }
        />
      </div>
      <TextField
        optional
        label={<Trans>Why</Trans>}
        maxLength={200}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <RefusalBanner refused={delegate.refused} onReload={onDone} />
      <div>
        <Button type="submit" variant="primary" busy={delegate.busy}>
          <Trans>Let them decide</Trans>
        </Button>
      </div>
    </form>
  );
}
