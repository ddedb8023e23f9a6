import type { Localized } from '@aftercare/schema';
import type { Policy } from './policy.js';

/**
 * What people read for somebody the rules name; the name itself where the policy has no words for it.
 * @param among where to look: a part of the policy where a name can only be a role, say, or the whole of it
 */
export function whoInWords(among: Partial<Pick<Policy, 'departments' | 'roles' | 'offices'>>, name: string): Localized {
  const { departments, roles, offices } = among;
  return departments?.[name] ?? offices?.[name]?.label ?? roles?.[name] ?? { 'zh-CN': name, en: name };
}
