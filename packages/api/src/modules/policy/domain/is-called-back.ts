import type { CallbackRule } from './callback-rule.js';

/** Hundredths of a per cent. */
const ALL = 10_000;
const FNV_OFFSET = 2_166_136_261;
const FNV_PRIME = 16_777_619;

/**
 * Decides whether a request is among those called back. The choice is made by the request's id alone: the same for
 * whoever asks and whenever, in no person's hands, and as many as the share says; whoever is chosen at a share is chosen
 * at every greater one.
 */
export function isCalledBack({ share }: Pick<CallbackRule, 'share'>, requestId: string): boolean {
  return placeOf(requestId) < share;
}

/** A place among ten thousand that every id has as likely as another: FNV-1a, its bits mixed once more. */
function placeOf(id: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), FNV_PRIME);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85_eb_ca_6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2_b2_ae_35);
  return ((hash ^ (hash >>> 16)) >>> 0) % ALL;
}
