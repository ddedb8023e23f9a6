import { useLingui } from '@lingui/react/macro';
import { useCallback } from 'react';
import { roleWords } from './people-words';
import { requestStateWords } from './request-words';

/** A word of the policy, a role or a state it names, as people say it; anything else as it stands. */
export function usePolicyWord(): (word: string) => string {
  const { t } = useLingui();
  return useCallback(
    (word) => {
      const known = { ...roleWords, ...requestStateWords } as Partial<
        Record<string, (typeof roleWords)[keyof typeof roleWords]>
      >;
      const message = known[word];
      return message ? t(message) : word;
    },
    [t],
  );
}
