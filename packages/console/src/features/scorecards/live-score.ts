/** Points as they are written in a field; `null` where that is no number of points with one decimal at most. */
export function pointsIn(written: string, most: number): number | null {
  if (!/^\d+(\.\d)?$/.test(written)) return null;
  const points = Number(written);
  return points <= most ? points : null;
}

/** What marks come to so far, less what is deducted: never below nothing. In points. */
export function scoreOf(marks: readonly (number | null)[], deductions: readonly { points: number }[]): number {
  const tenths = (all: readonly number[]) => all.reduce((sum, points) => sum + Math.round(points * 10), 0);
  const given = tenths(marks.map((mark) => mark ?? 0));
  return Math.max(0, given - tenths(deductions.map(({ points }) => points))) / 10;
}

/** The first grade of the scale that a score reaches. */
export const gradeOf = <Grade extends { from?: number | null }>(
  scale: readonly Grade[],
  score: number,
): Grade | undefined => scale.find(({ from }) => from === null || from === undefined || score >= from);
