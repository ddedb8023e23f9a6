import type { Localized } from '@aftercare/schema';
import { YamlSource } from './yaml-source.js';

/** The name and title a policy file gives itself, as far as they can be read; the rest of it may be wrong. */
export function policyHead(text: string): { readonly code: string | null; readonly title: Localized | null } {
  const source = new YamlSource(text, '');
  const written = source.syntaxIssues().length ? undefined : source.contents();
  const { policy, title } = isObject(written) ? written : {};
  return { code: typeof policy === 'string' ? policy : null, title: isLocalized(title) ? title : null };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isLocalized = (value: unknown): value is Localized =>
  isObject(value) && typeof value['zh-CN'] === 'string' && typeof value['en'] === 'string';
