import { useLanguage } from '@aftercare/ui';
import { createContext, type ReactNode, use, useCallback, useState } from 'react';
import { Provider } from 'urql';
import { createConsoleClient } from './api-client';

const Restart = createContext(() => {});

/**
 * Gives the pages their API client, and a new one with an empty cache when the person or the language changes:
 * the texts of the old language and the rows of the old person must not outlive them.
 */
export function ApiSession({ children }: { children: ReactNode }) {
  const language = useLanguage();
  const [session, setSession] = useState(() => ({ language, client: createConsoleClient() }));
  if (session.language !== language) setSession({ language, client: createConsoleClient() });
  const restart = useCallback(() => setSession({ language, client: createConsoleClient() }), [language]);
  return (
    <Restart value={restart}>
      <Provider value={session.client}>{children}</Provider>
    </Restart>
  );
}

/** Forgets everything read so far: after signing in or out. */
export function useRestartApi(): () => void {
  return use(Restart);
}
