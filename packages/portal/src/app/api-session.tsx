import { useLanguage } from '@aftercare/ui';
import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react';
import { Provider } from 'urql';
import { createPortalClient } from './api-client';

const Restart = createContext(() => {});

/** Gives the pages their API client, and a new one with an empty cache when the person or the language changes. */
export function ApiSession({ children }: { children: ReactNode }) {
  const language = useLanguage();
  const [round, setRound] = useState(0);
  // The texts of the old language and the data of the old person must not outlive them.
  const client = useMemo(() => createPortalClient(), [language, round]);
  const restart = useCallback(() => setRound((before) => before + 1), []);
  return (
    <Restart value={restart}>
      <Provider value={client}>{children}</Provider>
    </Restart>
  );
}

/** Forgets everything read so far: after signing in or out. */
export function useRestartApi(): () => void {
  return use(Restart);
}
