/** A one-time code: six digits, ten minutes, one use, five tries. */
export const CODE = { digits: 6, lastsSeconds: 600, tries: 5, perHour: 6 } as const;

/** How a destination is shown back: enough to recognize one's own, not to learn another's. */
export function maskDestination(destination: string): string {
  const at = destination.indexOf('@');
  if (at > 0) return `${destination[0]}***${destination.slice(at)}`;
  return destination.length < 7 ? '***' : `${destination.slice(0, 3)}****${destination.slice(-4)}`;
}
