import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/**
 * A decision with its reason and its clause in one sentence, as far as they are known: `Answer by Dec 7, because direct
 * loss of 8,200 CNY is above 1,000 CNY — clause 2.2`. What the document leaves open stands under no numbered clause.
 */
export function because(decided: string | undefined, reason: string | undefined, clause: string, i18n: I18n): string {
  const numbered = /\d/.test(clause);
  if (decided && reason) {
    return numbered
      ? i18n._(msg`${decided}, because ${reason} — clause ${clause}`)
      : i18n._(msg`${decided}, because ${reason}`);
  }
  if (decided) return numbered ? i18n._(msg`${decided} — clause ${clause}`) : decided;
  if (reason) return numbered ? i18n._(msg`Because ${reason} — clause ${clause}`) : i18n._(msg`Because ${reason}`);
  return numbered ? i18n._(msg`Clause ${clause}`) : i18n._(msg`Set by the organization`);
}
