import { RefusalParts } from '../../change/refusal-parts';
import type { Refused } from '../../change/use-change';
import { readFragment } from '../../gql';
import type { ConsentKind } from '../../gql/graphql';

/** The consent a step was refused for; null when it was refused for something else, or not at all. */
export function missingConsentOf(refused: Refused | null): ConsentKind | null {
  if (!refused || 'problem' in refused) return null;
  const refusal = readFragment(RefusalParts, refused.refusal);
  return refusal.__typename === 'ConsentRequiredError' ? refusal.kind : null;
}
