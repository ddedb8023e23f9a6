import { useLingui } from '@lingui/react/macro';
import { type ComponentType, createElement, lazy, type ReactNode, useEffect } from 'react';
import { useToast } from '../feedback/toaster';

/**
 * A dialog or drawer whose code is fetched when it is first opened, like React's `lazy`. What cannot be fetched (without
 * a network, or after a release) is said in a toast and closed again: the page it belongs to stays, with what was typed
 * there, and the next try fetches anew.
 */
export function lazyDialog<Dialog extends (props: never) => ReactNode>(load: () => Promise<{ default: Dialog }>) {
  type Props = Parameters<Dialog>[0];
  const fetched = () =>
    lazy(() => load().catch(() => ({ default: Unfetched })) as Promise<{ default: ComponentType<Props> }>);
  let Fetched = fetched();
  function Unfetched({ onClose }: { onClose: () => void }) {
    const { t } = useLingui();
    const toast = useToast();
    useEffect(() => {
      Fetched = fetched();
      const offline = t`This needs a connection to open. Try again when you are back online.`;
      const gone = t`This could not be opened. Reload the page and try again.`;
      toast({ text: navigator.onLine ? gone : offline, urgent: true });
      onClose();
      // oxlint-disable-next-line react-hooks/exhaustive-deps -- once each time it is opened
    }, []);
    return null;
  }
  return (props: Props & { onClose: () => void }) => createElement<Props>(Fetched, props);
}
