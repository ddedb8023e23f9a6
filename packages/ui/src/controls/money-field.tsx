import { useLanguage } from '../language/language-provider';
import { NumberField, type NumberFieldProps } from './number-field';

export interface MoneyFieldProps extends Omit<NumberFieldProps, 'unit'> {
  /** ISO 4217. */
  currency: string;
}

/** An amount of money, in major units as people write it; behind it the currency as they call it: `CNY`, `元`. */
export function MoneyField({ currency, ...field }: MoneyFieldProps) {
  const language = useLanguage();
  return <NumberField {...field} unit={language === 'zh-CN' && currency === 'CNY' ? '元' : currency} />;
}
