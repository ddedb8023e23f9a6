import type { ClaimKind, Language, Localized } from '@aftercare/schema';

/** What each kind of claim is called. */
export const CLAIM_KINDS: Readonly<Record<ClaimKind, Localized>> = {
  RETURN: { 'zh-CN': '退货', en: 'Return' },
  COMPENSATE: { 'zh-CN': '赔偿', en: 'Compensation' },
  EXCHANGE: { 'zh-CN': '换货', en: 'Exchange' },
};

/** A claim in a few words: `退货 CL-2026-000001`. */
export const claimTitle = ({ kind, number }: { kind: ClaimKind; number: string }, language: Language): string =>
  `${CLAIM_KINDS[kind][language]} ${number}`;
