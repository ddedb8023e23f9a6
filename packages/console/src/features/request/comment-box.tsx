import { Button, classNames, SegmentedControl, TextArea, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { issueOf } from '../../change/issue-of';
import { RefusalBanner } from '../../change/refusal-banner';
import { useCommentOnRequest } from './use-comment-on-request';

/** Says something about the request: internally unless one chooses to be read by the customer. */
export function CommentBox({ requestId, onDone }: { requestId: string; onDone: () => void }) {
  const { t } = useLingui();
  const toast = useToast();
  const comment = useCommentOnRequest();
  const [text, setText] = useState('');
  const [heard, setHeard] = useState<'internal' | 'public'>('internal');
  const isPublic = heard === 'public';
  const send = async () => {
    if (text.trim() === '') return;
    if (!(await comment.run({ requestId, text: text.trim(), public: isPublic }))) return;
    setText('');
    toast({ text: isPublic ? t`Sent to the customer.` : t`Noted internally.` });
    onDone();
  };
  return (
    <form
      data-screen-only
      className={classNames(
        'flex flex-col gap-2 rounded-control border p-3',
        isPublic ? 'border-line' : 'border-dashed border-risk bg-risk-bg/30',
      )}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <TextArea
        hideLabel
        label={<Trans>Comment</Trans>}
        placeholder={isPublic ? t`The customer reads this` : t`Only colleagues read this`}
        rows={2}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) void send();
        }}
        error={issueOf(comment.refused, 'text')}
      />
      <div className="flex flex-wrap items-center justify-between gap-2">
        <SegmentedControl
          label={t`Who reads it`}
          value={heard}
          onChange={setHeard}
          segments={[
            { value: 'internal', label: t`Internal` },
            { value: 'public', label: t`To the customer` },
          ]}
        />
        <Button type="submit" variant="primary" busy={comment.busy} disabled={text.trim() === ''}>
          {isPublic ? t`Send to the customer` : t`Add a note`}
        </Button>
      </div>
      <RefusalBanner refused={comment.refused} />
    </form>
  );
}
