import type { Language } from '@aftercare/ui';

/** So much of something, as people read it: `1,250 rolls`, `12.345 t`. `quantity` is a decimal of the API. */
export const quantityWords = (quantity: string, unit: string, language: Language): string =>
  `${new Intl.NumberFormat(language, { maximumFractionDigits: 3 }).format(Number(quantity))} ${unit}`;
