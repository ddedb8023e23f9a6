const typed = /^(\d{1,3})(?:\.(\d{1,2}))?$/;

/** A percentage as it is typed (`70`, `33.33`) in hundredths of a per cent; undefined when it is none. */
export function basisPointsOf(percent: string): number | undefined {
  const match = typed.exec(percent.trim());
  if (!match) return undefined;
  const points = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  return points <= 10_000 ? points : undefined;
}

/** Hundredths of a per cent as a percentage to type over: `3333` is `33.33`, `7000` is `70`. */
export function percentOf(basisPoints: number): string {
  return String(basisPoints / 100);
}
