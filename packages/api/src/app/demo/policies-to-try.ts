import { writtenPolicies } from './written-policy.js';

/**
 * The written policies somebody wants to try, by the setting `AFTERCARE_DEMO`: `P07, p10` as codes, each once; nothing is none.
 * Throws in words where there is no such policy.
 */
export function policiesToTry(setting: string): readonly string[] {
  const named = setting.split(',').flatMap((code) => code.trim().toUpperCase() || []);
  const written = writtenPolicies();
  const unknown = named.find((code) => !written.includes(code));
  if (unknown)
    throw new Error(
      `AFTERCARE_DEMO is "off" or names written policies to try (${written.join(', ')}); there is no "${unknown}"`,
    );
  return [...new Set(named)];
}
