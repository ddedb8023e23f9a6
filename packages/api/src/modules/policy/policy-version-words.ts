import type { PolicyAction } from '@aftercare/schema';
import type { Actor } from '../../kernel/actor.js';
import { localizedAll } from '../../kernel/graphql/localized-all.js';
import { isInside } from '../../kernel/who.js';
import { allowedPolicyActions } from './domain/allowed-policy-actions.js';
import { policyStateAt, type StoredPolicyState } from './domain/policy-state-at.js';
import { policyStructure, type PolicyStructure } from './domain/policy-structure.js';
import { policyIssues } from './format/policy-issues.js';
import { policyCapacitiesOf } from './policy.access.js';
import type { PolicyReadings } from './policy-readings.js';

/** A version's text, in the words of its row. */
export interface PolicySource {
  readonly source: string;
  readonly source_sha256: string;
}

/** Everything wrong with a text, as the API tells it; nothing to those outside. */
export function issuesOf(source: string, code: string | undefined, actor: Actor) {
  if (!isInside(actor)) return [];
  return policyIssues(source, code).map(({ line, column, path, message, expected }) =>
    localizedAll({ line, column, rule: path, message, expected }, actor.language),
  );
}

/** A version laid out, as the API tells it; nothing of it to those outside. */
export function structureOf(
  { source, source_sha256 }: PolicySource,
  part: keyof PolicyStructure,
  actor: Actor,
  readings: PolicyReadings,
) {
  const lines = isInside(actor) ? readings.of(source, source_sha256) : null;
  return lines ? localizedAll(policyStructure(lines)[part], actor.language) : [];
}

/**
 * What somebody may do with a version now. What is superseded allows nothing, no more than what is in force: so the
 * version after it need not be known. @param now epoch milliseconds
 */
export function allowedActionsOf(
  state: StoredPolicyState,
  authors: readonly string[],
  inForceFrom: string | null,
  actor: Actor,
  now: number,
): PolicyAction[] {
  const from = inForceFrom === null ? null : Date.parse(inForceFrom);
  const at = policyStateAt({ state, inForceFrom: from }, null, now);
  return allowedPolicyActions(at, authors, policyCapacitiesOf(actor), actor.accountId);
}
