import { Button, TextArea } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { RefusalWords } from '../../../../change/refusal-words';
import { useCommentOnRequest } from '../../request-changes';

export interface MessageBoxProps {
  requestId: string;
  onChanged: () => void;
}

/** A word to the service team; it appears in the timeline for both. */
export function MessageBox({ requestId, onChanged }: MessageBoxProps) {
  const { t } = useLingui();
  const comment = useCommentOnRequest();
  const [text, setText] = useState('');
  const send = async () => {
    if (!(await comment.run({ requestId, text: text.trim(), public: true }))) return;
    setText('');
    onChanged();
  };
  return (
    <div className="flex flex-col gap-2.5" data-screen-only>
      <TextArea
        label={t`Message to the service team`}
        rows={2}
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <RefusalWords refused={comment.refused} onReload={onChanged} />
      <Button busy={comment.busy} disabled={!text.trim()} onClick={() => void send()}>{t`Send message`}</Button>
    </div>
  );
}
