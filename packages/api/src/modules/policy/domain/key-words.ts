import type { Localized } from '@aftercare/schema';
import { chineseKeys } from './chinese-keys.js';

/** What people read for a key of the policy format: `lowAtMost` is 低分界限 and `Low at most`. A rule's own name stays. */
export function keyWords(key: string): Localized {
  const words = key
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase();
  const en = words.charAt(0).toUpperCase() + words.slice(1);
  return { 'zh-CN': chineseKeys.get(key) ?? key, en };
}
