import type { Facts } from '../../../kernel/decision-table/index.js';

/** The fact by which tables know a class of people; none where they do not ask. */
export const factsOf = ({ facts }: { readonly facts: { readonly class: string | null } }, named: string): Facts =>
  facts.class === null ? {} : { [facts.class]: named };
