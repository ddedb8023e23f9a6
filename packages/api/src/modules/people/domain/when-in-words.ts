import type { Localized } from '@aftercare/schema';

/** Why somebody's time keeps them from a visit, as a sentence. */
export const KEPT_BY: Readonly<Record<'LEAVE' | 'OUTSIDE', Localized>> = {
  LEAVE: { 'zh-CN': '该时段在休假', en: 'Is on leave at that time' },
  OUTSIDE: { 'zh-CN': '该时段不在工作时间内，也未值班', en: 'Neither works nor is on call at that time' },
};
