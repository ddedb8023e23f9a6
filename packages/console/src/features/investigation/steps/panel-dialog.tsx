import { MomentField, PaperPicker, type Photo, TextArea, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ChangeDialog } from '../../../change/change-dialog';
import { issueOf } from '../../../change/issue-of';
import { ColleaguesField } from '../../../people/colleagues-field';
import { useFrame } from '../../../time/use-frame';
import { useUpload } from '../../../upload/use-upload';
import { useHoldPanel } from '../use-hold-panel';

export interface PanelDialogProps {
  investigationId: string;
  onClose: () => void;
  onDone: () => void;
}

/** Keeps the minutes of a panel of experts, and its papers. */
export function PanelDialog({ investigationId, onClose, onDone }: PanelDialogProps) {
  const { t } = useLingui();
  const toast = useToast();
  const { zone, now } = useFrame();
  const upload = useUpload('MINUTES');
  const hold = useHoldPanel();
  const [heldAt, setHeldAt] = useState(() => new Date(now).toISOString());
  const [question, setQuestion] = useState('');
  const [minutes, setMinutes] = useState('');
  const [memberIds, setMemberIds] = useState<readonly string[]>([]);
  const [papers, setPapers] = useState<readonly Photo[]>([]);
  const [sending, setSending] = useState(false);
  const [tried, setTried] = useState(false);
  const required = (text: string) => (tried && !text.trim() ? t`Write something here.` : undefined);
  const send = async () => {
    setTried(true);
    if (!heldAt || !question.trim() || !minutes.trim() || memberIds.length === 0 || sending) return;
    const words = { question: question.trim(), minutes: minutes.trim() };
    const fileIds = papers.map(({ id }) => id);
    if (!(await hold.run({ investigationId, heldAt, ...words, memberIds: [...memberIds], fileIds }))) return;
    toast({ text: t`Kept.` });
    onDone();
  };
  return (
    <ChangeDialog
      wide
      title={<Trans>Minutes of a panel</Trans>}
      label={<Trans>Keep the minutes</Trans>}
      change={hold}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      <MomentField
        label={<Trans>When it met</Trans>}
        zone={zone}
        value={heldAt}
        onChange={setHeldAt}
        error={tried && !heldAt ? t`Choose a day and a time.` : issueOf(hold.refused, 'heldAt')}
      />
      <ColleaguesField
        label={<Trans>Who sat on it</Trans>}
        value={memberIds}
        onChange={setMemberIds}
        error={tried && memberIds.length === 0 ? t`Choose a colleague.` : issueOf(hold.refused, 'memberIds')}
      />
      <TextArea
        label={<Trans>What it was asked</Trans>}
        rows={2}
        maxLength={2000}
        value={question}
        onChange={(event) => setQuestion(event.target.value)}
        error={required(question) ?? issueOf(hold.refused, 'question')}
      />
      <TextArea
        label={<Trans>What it held</Trans>}
        rows={6}
        maxLength={10_000}
        value={minutes}
        onChange={(event) => setMinutes(event.target.value)}
        error={required(minutes) ?? issueOf(hold.refused, 'minutes')}
      />
      <PaperPicker
        label={<Trans>Papers of the meeting</Trans>}
        optional
        papers={papers}
        onChange={setPapers}
        upload={upload}
        onSending={setSending}
        error={tried && sending ? t`A paper is still on its way.` : issueOf(hold.refused, 'fileIds')}
      />
    </ChangeDialog>
  );
}
