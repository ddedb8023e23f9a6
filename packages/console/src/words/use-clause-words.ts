import { useLingui } from '@lingui/react/macro';

/** A clause as it is cited: `clause 2.1`, or that the document leaves it open. */
export function useClauseWords(): (number: string) => string {
  const { t } = useLingui();
  return (number) => (number === 'open' ? t`left open by the document` : t`clause ${number}`);
}
