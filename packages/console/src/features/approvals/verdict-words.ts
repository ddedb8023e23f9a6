import { useLingui } from '@lingui/react/macro';
import type { Verdict } from './verdict';

/** What a verdict is called, what follows from it, and what is said once it was taken. */
export function useVerdictWords(verdict: Verdict, number: string, last: boolean) {
  const { t } = useLingui();
  return {
    APPROVE: {
      title: t`Agree to ${number}`,
      verb: t`Agree`,
      consequence: last
        ? t`Yours is the last word: what is asked for is done at once.`
        : t`Your word is recorded, and whoever comes next is asked.`,
      done: last ? t`${number}: agreed, and done.` : t`${number}: you agreed.`,
    },
    REJECT: {
      title: t`Do not agree to ${number}`,
      verb: t`Do not agree`,
      consequence: t`It ends there: nobody else is asked. Whoever asked is told why.`,
      done: t`${number}: you did not agree.`,
    },
    RETURN: {
      title: t`Return ${number} for change`,
      verb: t`Return`,
      consequence: t`It goes back to whoever asked, who may change it and ask again from the first step.`,
      done: t`${number} was returned.`,
    },
  }[verdict];
}
