/** One field of an outcome; lists are fields as they are. */
export interface Leaf {
  path: readonly string[];
  value: unknown;
}

/** The fields an outcome is made of: itself where it is one word, else those of its map, however deep. */
export function leavesOf(value: unknown, path: readonly string[] = []): Leaf[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [{ path, value }];
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, [...path, key]));
}

/** The outcome with one field set otherwise. */
export function withLeaf(whole: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const map = whole as Record<string, unknown>;
  return { ...map, [key]: withLeaf(map[key], rest, value) };
}
