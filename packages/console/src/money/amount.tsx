import { formatMoney, useLanguage } from '@aftercare/ui';

export interface AmountProps {
  of: { amountMinor: string; currency: string };
  /** Set where it matters most in its line. */
  strong?: boolean;
}

/** An amount of money in the reader's language, with digits that stand below each other. */
export function Amount({ of, strong }: AmountProps) {
  const language = useLanguage();
  return (
    <span data-numeric className={strong ? 'font-semibold whitespace-nowrap' : 'whitespace-nowrap'}>
      {formatMoney(of, language)}
    </span>
  );
}
