/** What a technician types of the next visit; moments are ISO 8601, empty where nothing was said. */
export interface SecondVisitTyped {
  readonly from: string;
  readonly to: string;
  readonly parts: string;
  readonly note: string;
}

/** The same as it is sent: null where nothing was said. */
export function secondVisitIn({ from, to, parts, note }: SecondVisitTyped) {
  return { from: from || null, to: to || null, parts: parts.trim() || null, note: note.trim() || null };
}

/** Whether the time it suits is half said, over already, or ends before it begins. */
export function isWrongTime({ from, to }: SecondVisitTyped, now: Date): boolean {
  if (!from && !to) return false;
  return !from || !to || to <= from || new Date(to) <= now;
}
