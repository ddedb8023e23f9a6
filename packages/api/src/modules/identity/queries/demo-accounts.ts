import type { AccountKind, Localized, Role } from '@aftercare/schema';
import { localizedText } from '../../../kernel/graphql/localized-text.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import type { DemoAccount } from '../graphql/demo-account.type.js';

/** Somebody the demo lets you be, as the house keeps them. */
export interface DemoPerson {
  readonly key: string;
  readonly organizationSlug: string;
  readonly organizationName: Localized;
  readonly kind: AccountKind;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly hint: Localized;
}

export interface DemoContext {
  /** Null outside the demo. */
  readonly house: { readonly demo: { readonly accounts: readonly DemoPerson[] } | null };
}

/** The people of the demo; nobody outside it. */
export function demoAccounts({ actor, house }: ReadContext & DemoContext): DemoAccount[] {
  const { language } = actor;
  return (house.demo?.accounts ?? []).map((person) => ({
    key: person.key,
    organization: {
      slug: person.organizationSlug,
      name: localizedText(person.organizationName, language),
      hotline: null,
    },
    kind: person.kind,
    name: person.name,
    roles: [...person.roles],
    hint: person.hint[language],
  }));
}
