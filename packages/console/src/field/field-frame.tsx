import { useToast } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import { type ReactNode, use, useEffect } from 'react';
import { useClient } from 'urql';
import { useBoardLive } from '../app/use-live';
import { onSignedOut } from '../app/signed-out';
import type { Field } from './field';
import { openField } from './open-field';
import { keepConsoleOnPhone } from './console-on-phone';
import { FieldProvider, useFieldSnapshot } from './use-field';

export interface FieldFrameProps {
  technicianId: string;
  children: ReactNode;
}

/** Around the pages of whoever is a technician: their work on this phone, read, written and sent in the background. */
export function FieldFrame({ technicianId, children }: FieldFrameProps) {
  const client = useClient();
  const field = use(openField(technicianId, client));
  useEffect(() => field.speakThrough(client), [field, client]);
  useEffect(() => onSignedOut(() => void field.sessionEnded()), [field]);
  useEffect(keepConsoleOnPhone, []);
  return (
    <FieldProvider value={field}>
      <KeepDay field={field} />
      {children}
    </FieldProvider>
  );
}

function KeepDay({ field }: { field: Field }) {
  const { t } = useLingui();
  const toast = useToast();
  const { unkept } = useFieldSnapshot();
  useEffect(() => void field.refresh(), [field]);
  useBoardLive(() => void field.refresh());
  useEffect(() => {
    if (unkept === 0) return;
    return toast({ urgent: true, text: t`This phone has no room to keep it. Make room, then try again.` });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- told once for each time
  }, [unkept]);
  return null;
}
