import { Button, TextField } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { RefusalBanner } from '../../../change/refusal-banner';
import type { Opened } from './use-opened';

export interface LookForProps {
  opened: Opened;
  label: ReactNode;
  icon?: ReactNode;
  onLook: () => void;
}

/** Evidence is not shown before somebody says what they look at it for: every look is kept. */
export function LookFor({ opened, label, icon, onLook }: LookForProps) {
  return (
    <form
      data-screen-only
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        onLook();
      }}
    >
      <div className="flex flex-wrap items-end gap-2">
        <TextField
          className="min-w-44 flex-1"
          label={<Trans>What you look at it for (kept with your name)</Trans>}
          maxLength={200}
          value={opened.purpose}
          onChange={(event) => opened.setPurpose(event.target.value)}
        />
        <Button type="submit" icon={icon} busy={opened.busy} disabled={!opened.purpose.trim()}>
          {label}
        </Button>
      </div>
      <RefusalBanner refused={opened.refused} />
    </form>
  );
}
