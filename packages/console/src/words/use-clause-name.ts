import { useLingui } from '@lingui/react/macro';

/** How people call a clause: its number, or that the document leaves it open. */
export function useClauseName(): (number: string) => string {
  const { t } = useLingui();
  return (number) => (number === 'open' ? t`left open` : number);
}
