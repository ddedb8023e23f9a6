import { TextArea } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ChangeDialog } from '../../change/change-dialog';
import { issueOf } from '../../change/issue-of';
import type { CardShown } from './scorecard-query';
import { useCorrectScorecard } from './use-correct-scorecard';

export interface CorrectDialogProps {
  card: CardShown;
  onClose: () => void;
  /** With the id of the new card. */
  onOpened: (scorecardId: string) => void;
}

/** Opens a new card in place of a signed one, with a reason. */
export function CorrectDialog({ card, onClose, onOpened }: CorrectDialogProps) {
  const { t } = useLingui();
  const change = useCorrectScorecard();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const send = async () => {
    setTried(true);
    if (!reason.trim()) return;
    const done = await change.run({ scorecardId: card.id, version: card.version, reason: reason.trim() });
    if (done) onOpened(done.scorecard.id);
  };
  return (
    <ChangeDialog
      title={<Trans>Correct {card.number}</Trans>}
      description={
        <Trans>A new card opens with these marks. This one stays, and counts until the new one is signed.</Trans>
      }
      label={<Trans>Open a new card</Trans>}
      change={change}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      <TextArea
        label={<Trans>Why</Trans>}
        maxLength={500}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
        error={tried && !reason.trim() ? t`Say why.` : issueOf(change.refused, 'reason')}
      />
    </ChangeDialog>
  );
}
