/** The end of a scale from 0 that holds `highest`: 2, 4, 10, 20, 40, 100 …, so that its half is a round number too. */
export function niceTop(highest: number): number {
  const wanted = Math.max(2, highest);
  const magnitude = 10 ** Math.floor(Math.log10(wanted));
  const top = [1, 2, 4, 10].map((factor) => factor * magnitude).find((end) => end >= wanted)!;
  return top === 1 ? 2 : top;
}
