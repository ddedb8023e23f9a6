/** A file that is not taken; its message says why, in the reader's words. */
export class UploadRefused extends Error {}

/** Why the server takes no file: sending the same one again changes nothing. `SAID`: the reason has its own words. */
export type RefusedFor = 'KIND' | 'SIZE' | 'SAID';

/** What an upload was refused for; null where the way to the server failed, and another try may help. */
export function refusedFor(reason: unknown): RefusedFor | null {
  if (reason instanceof UploadRefused) return 'SAID';
  const status = (
    reason as { originalResponse?: { getStatus(): number } | null } | null
  )?.originalResponse?.getStatus();
  return status === 415 ? 'KIND' : status === 413 ? 'SIZE' : null;
}
