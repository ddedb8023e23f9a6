/** A file that is not taken; its message says why, in the reader's words. */
export class UploadRefused extends Error {}

/** Whether the server takes no such file, so that sending it again changes nothing; else another try may help. */
export function isRefused(reason: unknown): boolean {
  if (reason instanceof UploadRefused) return true;
  const { originalResponse } = reason as { originalResponse?: { getStatus(): number } | null };
  return originalResponse?.getStatus() === 415;
}
