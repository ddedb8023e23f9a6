import type { RequestKind, StatedFactInput } from '../../gql/graphql';
import { VISIT_KINDS } from '../../words/visit-kinds';
import { type Draft, NO_UNIT } from './draft';
import type { IntakeChoices } from './use-intake-choices';

/** Something is wrong with a part: only then one is asked which, and what. */
const ABOUT_A_PART: ReadonlySet<RequestKind> = new Set(['REPAIR', 'CONSULTATION', 'PARTS', 'COMPLAINT', 'CLAIM']);

export const asksForPart = (kind: RequestKind | null) => kind !== null && ABOUT_A_PART.has(kind);
export const mayNeedVisit = (kind: RequestKind | null) => kind !== null && VISIT_KINDS.has(kind);

export interface Place {
  id: string;
  regionClass: string;
}

/** What is known of a request from its draft: an answer that is no longer offered does not count, the only one does. */
export interface KnownFacts {
  assetId: string | null;
  /** Of a request about no unit: the unit knows its own place. */
  site: Place | null;
  componentCode: string | null;
  faultCode: string | null;
  /** To the policy's own questions, as far as they are asked. */
  facts: StatedFactInput[];
}

export function knownFacts(
  draft: Draft,
  { components, faults, questions }: IntakeChoices,
  sites: readonly Place[],
): KnownFacts {
  const assetId = draft.unit === NO_UNIT ? null : draft.unit;
  const site = sites.find(({ id }) => id === draft.siteId) ?? sites[0] ?? null;
  const chosen = components.find(({ code }) => code === draft.componentCode);
  const only = components.length === 1 ? components[0] : undefined;
  const fault = faults.find(({ code }) => code === draft.faultCode);
  return {
    assetId,
    site: assetId ? null : site,
    componentCode: asksForPart(draft.kind) || only ? ((chosen ?? only)?.code ?? null) : null,
    faultCode: asksForPart(draft.kind) ? (fault?.code ?? null) : null,
    facts: questions.flatMap(({ name, form, choices }) => {
      const value = draft.answers[name];
      const offered = form !== 'CHOICE' || choices.some(({ code }) => code === value);
      return value && offered ? [{ name, value }] : [];
    }),
  };
}
