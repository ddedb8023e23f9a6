import { TextArea, useToast } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { ChangeDialog, type ChangeDialogProps } from './change-dialog';
import { issueOf } from './issue-of';

export interface WordedChangeProps extends Omit<ChangeDialogProps, 'onSubmit' | 'children' | 'wide'> {
  /** What is to be written. */
  words: ReactNode;
  /** The field of the input it is sent as. */
  field: string;
  optional?: boolean;
  /** Resolves to nothing where it was refused. */
  run: (said: string) => Promise<unknown>;
  /** Said once it is done. */
  told: string;
  onDone: () => void;
}

/** A change that needs words and nothing else. */
export function WordedChange({ words, field, optional = false, run, told, onDone, ...dialog }: WordedChangeProps) {
  const { t } = useLingui();
  const toast = useToast();
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const said = text.trim();
  const send = async () => {
    setTried(true);
    if (!optional && said === '') return;
    if (!(await run(said))) return;
    toast({ text: told });
    onDone();
  };
  return (
    <ChangeDialog {...dialog} onSubmit={() => void send()}>
      <TextArea
        label={words}
        optional={optional}
        rows={4}
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.target.value)}
        error={tried && !optional && said === '' ? t`Write something here.` : issueOf(dialog.change.refused, field)}
      />
    </ChangeDialog>
  );
}
