import { Button, Dialog, PaperPicker, type Photo, Select, TextArea, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useApprove } from '../../approval/use-approve';
import { useRejectApproval } from '../../approval/use-reject-approval';
import { useReturnForChange } from '../../approval/use-return-for-change';
import { issueOf } from '../../change/issue-of';
import { RefusalBanner } from '../../change/refusal-banner';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { useUpload } from '../../upload/use-upload';
import { useSeatWords } from './use-seat-words';
import type { Verdict } from './verdict';
import { useVerdictWords } from './verdict-words';

const DecideDialogParts = graphql(`
  fragment DecideDialog on Approval {
    id
    number
    title
    contentHash
    steps {
      number
      board
      current
      posts {
        name
        verdict
      }
    }
    viewerSeats {
      name
      label {
        text
      }
      also {
        name
        label {
          text
        }
      }
      onBehalfOfId
      onBehalfOf
    }
  }
`);

export interface DecideDialogProps {
  approval: FragmentType<typeof DecideDialogParts>;
  verdict: Verdict;
  onClose: () => void;
  onReload: () => void;
  onDone: () => void;
}

/** One's word on an approval, bound to what was shown: for a post, with a reason, and with minutes where a board decides. */
export function DecideDialog({ approval, verdict, onClose, onReload, onDone }: DecideDialogProps) {
  const { t } = useLingui();
  const toast = useToast();
  const { id, number, title, contentHash: current, steps, viewerSeats } = readFragment(DecideDialogParts, approval);
  // What is behind the dialog is read anew while one thinks; one's word is on what one saw when one began.
  const [contentHash] = useState(current);
  const [approve, reject, giveBack] = [useApprove(), useRejectApproval(), useReturnForChange()];
  const change = { APPROVE: approve, REJECT: reject, RETURN: giveBack }[verdict];
  const [seat, setSeat] = useState('0');
  const chosen = viewerSeats[Number(seat)];
  const seatWords = useSeatWords();
  const posts = chosen && seatWords(chosen);
  const words = useVerdictWords(verdict, number, isLast(steps, chosen ? [chosen, ...chosen.also] : []));
  const [reason, setReason] = useState('');
  const [minutes, setMinutes] = useState('');
  const [papers, setPapers] = useState<readonly Photo[]>([]);
  const [sending, setSending] = useState(false);
  const upload = useUpload('MINUTES');
  const [tried, setTried] = useState(false);
  const board = steps.some((step) => step.board && step.current);
  const needsReason = verdict !== 'APPROVE';
  const missing = {
    reason: needsReason && reason.trim() === '',
    minutes: board && minutes.trim() === '',
    papers: board && sending,
  };
  const send = async () => {
    setTried(true);
    if (missing.reason || missing.minutes || missing.papers) return;
    const said = {
      approvalId: id,
      contentHash,
      post: chosen?.name ?? null,
      onBehalfOfId: chosen?.onBehalfOfId ?? null,
      minutes: board ? minutes.trim() : null,
      minutesFileIds: board ? papers.map((paper) => paper.id) : null,
    };
    const done =
      verdict === 'APPROVE'
        ? await approve.run({ ...said, reason: reason.trim() || null })
        : await (verdict === 'REJECT' ? reject : giveBack).run({ ...said, reason: reason.trim() });
    if (!done) return;
    toast({ text: words.done });
    onDone();
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={words.title}
      description={title}
      footer={
        <Button variant={verdict === 'REJECT' ? 'danger' : 'primary'} busy={change.busy} onClick={() => void send()}>
          {words.verb}
        </Button>
      }
    >
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <p className="text-small text-ink-soft">{words.consequence}</p>
        {viewerSeats.length > 1 && (
          <Select<string>
            label={<Trans>You decide as</Trans>}
            options={viewerSeats.map((one, index) => ({ value: String(index), label: seatWords(one) }))}
            value={seat}
            onChange={setSeat}
          />
        )}
        {chosen && chosen.also.length > 0 && (
          <p className="text-small text-ink-soft">
            <Trans>Your word counts once for all these posts: {posts}.</Trans>
          </p>
        )}
        {board && (
          <TextArea
            label={<Trans>Minutes of the meeting</Trans>}
            hint={<Trans>Who was there, and what was decided.</Trans>}
            rows={5}
            maxLength={10_000}
            value={minutes}
            onChange={(event) => setMinutes(event.target.value)}
            error={tried && missing.minutes ? t`A meeting decides with minutes.` : issueOf(change.refused, 'minutes')}
          />
        )}
        {board && (
          <PaperPicker
            label={<Trans>Papers of the meeting</Trans>}
            hint={<Trans>PDF or pictures. They are kept as they are, for those who may see this approval.</Trans>}
            optional
            papers={papers}
            onChange={setPapers}
            upload={upload}
            onSending={setSending}
            error={
              tried && missing.papers
                ? t`A paper is still on its way. Wait, or remove it.`
                : issueOf(change.refused, 'minutesFileIds')
            }
          />
        )}
        <TextArea
          optional={!needsReason}
          label={verdict === 'RETURN' ? <Trans>What should be changed</Trans> : <Trans>Why</Trans>}
          rows={3}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          error={tried && missing.reason ? t`Give a reason.` : issueOf(change.refused, 'reason')}
        />
        <RefusalBanner
          refused={change.refused}
          onReload={() => {
            onReload();
            onClose();
          }}
        />
      </form>
    </Dialog>
  );
}

/** Whether this word, if it is agreement, would be the last one needed. */
function isLast(
  steps: readonly { current: boolean; posts: readonly { name: string; verdict?: unknown }[] }[],
  own: readonly { name: string }[],
): boolean {
  const last = steps.at(-1);
  const spoken = new Set(own.map(({ name }) => name));
  return last?.current === true && last.posts.every(({ name, verdict }) => verdict || spoken.has(name));
}
