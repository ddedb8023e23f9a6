import type { Localized } from '@aftercare/schema';

/**
 * Whether the parts to bring are on somebody's van, in words. Nothing where none is needed, or the person has no van.
 */
export function vanReason(parts: readonly Localized[], onVan: boolean | null): Localized[] {
  if (parts.length === 0 || onVan === null) return [];
  const zh = parts.map((name) => name['zh-CN']).join('、');
  const en = parts.map((name) => name.en).join(', ');
  return onVan
    ? [{ 'zh-CN': `所需备件在车上：${zh}`, en: `Has on the van: ${en}` }]
    : [{ 'zh-CN': `车上备件不齐：${zh}`, en: `Not all on the van: ${en}` }];
}
