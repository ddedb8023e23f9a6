import { Banner, Button, useOnline } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Send } from 'lucide-react';
import { RefusalWords } from '../../change/refusal-words';
import type { Refused } from '../../change/use-change';

export interface SendRequestProps {
  busy: boolean;
  sendingPhotos: boolean;
  refused: Refused | null;
}

/** The last step, and what stands in its way: no connection, photos on their way, the API's objection. */
export function SendRequest({ busy, sendingPhotos, refused }: SendRequestProps) {
  const { t } = useLingui();
  const online = useOnline();
  return (
    <div className="flex flex-col gap-3">
      {online ? (
        <RefusalWords refused={refused} />
      ) : (
        <Banner tone="offline" className="rounded-control">
          <Trans>You are offline. What you wrote is kept on this device; send it when you are back.</Trans>
        </Banner>
      )}
      <Button
        type="submit"
        variant="primary"
        wide
        busy={busy || sendingPhotos}
        disabled={!online}
        icon={<Send aria-hidden className="size-5" />}
      >
        {sendingPhotos ? t`Photos are on their way…` : t`Send the request`}
      </Button>
      <p className="text-center text-caption text-ink-soft">
        <Trans>Kept on this device until you send it.</Trans>
      </p>
    </div>
  );
}
