import type { CertificateKind, Localized } from '@aftercare/schema';

/** What people read for a kind of certificate. */
export const CERTIFICATE_WORDS: Readonly<Record<CertificateKind, Localized>> = {
  ELECTRICIAN: { 'zh-CN': '电工作业', en: 'electrical work' },
  WELDER: { 'zh-CN': '焊接与切割作业', en: 'welding and cutting' },
  WORK_AT_HEIGHT: { 'zh-CN': '高处作业', en: 'work at height' },
  LIFTING: { 'zh-CN': '起重作业', en: 'lifting' },
  REFRIGERATION: { 'zh-CN': '制冷与空调作业', en: 'refrigeration and air conditioning' },
  GAS: { 'zh-CN': '燃气作业', en: 'work on gas' },
  PRESSURE_VESSEL: { 'zh-CN': '压力容器作业', en: 'work on pressure vessels' },
  MAKER: { 'zh-CN': '厂家认证', en: "the maker's own" },
  OTHER: { 'zh-CN': '其他', en: 'another' },
};

/** Several kinds in one breath: `电工作业、高处作业`. */
export function certificatesInWords(kinds: readonly string[]): Localized {
  const words = kinds.map((kind) => CERTIFICATE_WORDS[kind as CertificateKind] ?? { 'zh-CN': kind, en: kind });
  return { 'zh-CN': words.map((one) => one['zh-CN']).join('、'), en: words.map(({ en }) => en).join(', ') };
}
