import type { Span } from './day-situation.js';

/** For whom no hours are on record; a night is nobody's usual time. */
const USUAL: Span = { from: 480, until: 1080 };
const LONGEST = 960;

/**
 * The hours somebody is planned for. Who has none on record is there always, as far as records go: a stretch longer than
 * sixteen hours is cut to eight in the morning until six in the evening.
 */
export const usualHours = (open: readonly Span[]): Span[] =>
  open.map((span) => (span.until - span.from > LONGEST ? cut(span) : span)).filter(({ from, until }) => from < until);

const cut = ({ from, until }: Span): Span => ({
  from: Math.max(from, USUAL.from),
  until: Math.min(until, USUAL.until),
});
