import { useLanguage } from '@aftercare/ui';

/** Writes a figure in the reader's language: a share to three digits behind the point, a count as it is. */
export function useFigure(unit: string): (value: number) => string {
  const number = new Intl.NumberFormat(useLanguage(), { maximumFractionDigits: 3 });
  return (value) => (unit === '%' ? `${number.format(value)} %` : number.format(value));
}
