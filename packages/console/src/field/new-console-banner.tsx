import { Banner, Button } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { useSyncExternalStore } from 'react';
import { newConsole } from './console-on-phone';

/** Says that a newer console is on this device, and goes over to it when asked. */
export function NewConsoleBanner() {
  const isReady = useSyncExternalStore(newConsole.subscribe, newConsole.isReady);
  if (!isReady) return null;
  return (
    <Banner
      action={
        <Button onClick={newConsole.use}>
          <Trans>Use it now</Trans>
        </Button>
      }
    >
      <Trans>A new version is on this phone. What you did and typed stays.</Trans>
    </Banner>
  );
}
