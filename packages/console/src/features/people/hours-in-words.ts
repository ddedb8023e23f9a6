/** Minutes since midnight. */
export interface HoursSpan {
  from: number;
  until: number;
}

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** `08:30–12:00, 13:00–17:30`; nothing for a free day. */
export const hoursInWords = (spans: readonly HoursSpan[]): string =>
  spans.map(({ from, until }) => `${clock(from)}–${clock(until)}`).join(', ');

const SPAN = /^(\d{1,2}):([0-5]\d)\s*[-–—~]\s*(\d{1,2}):([0-5]\d)$/;

/** What somebody wrote for a day's hours; null where it cannot be read. */
export function readHours(text: string): HoursSpan[] | null {
  const spans: HoursSpan[] = [];
  for (const part of text
    .split(/[,，、;；]/)
    .map((one) => one.trim())
    .filter(Boolean)) {
    const found = SPAN.exec(part.replaceAll('：', ':'));
    if (!found) return null;
    const [from, until] = [Number(found[1]) * 60 + Number(found[2]), Number(found[3]) * 60 + Number(found[4])];
    if (from >= until || until > 1440 || from < (spans.at(-1)?.until ?? 0)) return null;
    spans.push({ from, until });
  }
  return spans;
}
