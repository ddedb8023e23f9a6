import { Button, Dialog } from '@aftercare/ui';
import { type ReactNode, useId } from 'react';
import { RefusalBanner } from './refusal-banner';
import type { Refused } from './use-change';

export interface ChangeDialogProps {
  title: ReactNode;
  /** What follows from it. */
  description?: ReactNode;
  /** The verb on its button. */
  label: ReactNode;
  change: { busy: boolean; refused: Refused | null };
  onSubmit: () => void;
  onClose: () => void;
  /** Reads the current state again, after somebody else was faster. */
  onReload?: () => void;
  /** Whether all is there that is sent with it, such as what the rules say, or files on their way; true unless said otherwise. */
  ready?: boolean;
  wide?: boolean;
  danger?: boolean;
  children: ReactNode;
}

/** One change of the business and the fields it needs: sent by its button or by Enter, and why it was refused. */
export function ChangeDialog(props: ChangeDialogProps) {
  const { title, description, label, change, onSubmit, onClose, onReload, ready = true } = props;
  const { wide = false, danger = false } = props;
  const form = useId();
  return (
    <Dialog
      open
      wide={wide}
      onOpenChange={onClose}
      title={title}
      description={description}
      footer={
        <Button type="submit" form={form} variant={danger ? 'danger' : 'primary'} busy={change.busy} disabled={!ready}>
          {label}
        </Button>
      }
    >
      <form
        id={form}
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) onSubmit();
        }}
      >
        {props.children}
        <RefusalBanner refused={change.refused} onReload={onReload} />
      </form>
    </Dialog>
  );
}
