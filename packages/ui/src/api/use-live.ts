import { useEffect, useRef } from 'react';
import { type AnyVariables, type TypedDocumentNode, useClient } from 'urql';

/**
 * Calls `changed` after live events, once for those that come together. A hidden page asks when it is looked at again.
 * `null` variables: not yet.
 */
export function useLive<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables | null,
  changed: () => void,
): void {
  const client = useClient();
  const latest = useRef(changed);
  useEffect(() => {
    latest.current = changed;
  });
  const asked = JSON.stringify(variables);
  useEffect(() => {
    const given = JSON.parse(asked) as Variables | null;
    if (!given) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let missed = false;
    const tell = () => {
      timer = undefined;
      if (isHidden()) missed = true;
      else latest.current();
    };
    const seen = () => {
      if (!missed || isHidden()) return;
      missed = false;
      latest.current();
    };
    const { unsubscribe } = client.subscription(document, given).subscribe(() => {
      timer ??= setTimeout(tell, together);
    });
    window.document.addEventListener('visibilitychange', seen);
    return () => {
      clearTimeout(timer);
      window.document.removeEventListener('visibilitychange', seen);
      unsubscribe();
    };
  }, [client, document, asked]);
}

/** Events of one change arrive within this, in milliseconds. */
const together = 400;

const isHidden = () => window.document.visibilityState === 'hidden';
