import { Trans } from '@lingui/react/macro';
import { useOnline } from '../api/use-online';
import { Banner } from './banner';

/** Says that the device has no network, and that nothing typed is lost. Nothing while online. */
export function OfflineBanner() {
  if (useOnline()) return null;
  return (
    <Banner tone="offline">
      <Trans>You are offline. What you see may be out of date.</Trans>
    </Banner>
  );
}
