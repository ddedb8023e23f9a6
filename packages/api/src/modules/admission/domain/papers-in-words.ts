import type { Localized } from '@aftercare/schema';
import type { MissingForAdmission } from './missing-for-admission.js';

/** What is missing as one reads it in a sentence: `安全协议（已有 3 份，须 4 份）、…`. */
export function papersInWords(missing: readonly Pick<MissingForAdmission, 'label' | 'copies'>[]): Localized {
  return {
    'zh-CN': missing.map((one) => inWords(one, 'zh-CN')).join('、'),
    en: missing.map((one) => inWords(one, 'en')).join(', '),
  };
}

function inWords({ label, copies }: Pick<MissingForAdmission, 'label' | 'copies'>, language: keyof Localized): string {
  const words = label[language];
  if (!copies || copies.needed === 1) return words;
  const { filed, needed } = copies;
  return language === 'en'
    ? `${words} (${filed} of ${needed} copies)`
    : `${words}（已有 ${filed} 份，须 ${needed} 份）`;
}
