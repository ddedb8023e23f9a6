import type { Bound, Condition } from '../../../kernel/decision-table/index.js';

/** A condition as it is written: one value, several, a range in words, `present` or `absent`. */
export type WrittenCondition = string | number | boolean | readonly (string | boolean)[];

const AMOUNT = /^([\d,]+(?:\.\d+)?) ?([^\s\d].*)$/;

/**
 * Reads a condition: `CITY`, `[CITY, SUBURB]`, `yes`, `> 1,000 CNY and <= 10,000 CNY`, `5 times`, `present`, `absent`.
 * `null` when it cannot be read, also when the two ends of a range have different units, or a number has none.
 */
export function parseCondition(written: WrittenCondition): Condition | null {
  if (typeof written === 'number') return null;
  if (typeof written !== 'string') return { kind: 'oneOf', values: [written].flat().map(yesNo) };
  if (written === 'present' || written === 'absent') return { kind: written };
  if (/^[<>\d]/.test(written)) return parseRange(written);
  return { kind: 'oneOf', values: [yesNo(written)] };
}

function yesNo(value: string | boolean): string | boolean {
  return value === 'yes' ? true : value === 'no' ? false : value;
}

function parseRange(written: string): Condition | null {
  let min: Bound | undefined;
  let max: Bound | undefined;
  const units = new Set<string>();
  for (const part of written.split(' and ')) {
    const [, sign = '=', rest = ''] = /^(<=|>=|<|>)?(.*)$/.exec(part.trim()) ?? [];
    const [, digits, unit] = AMOUNT.exec(rest.trim()) ?? [];
    if (digits === undefined || unit === undefined) return null;
    units.add(unit);
    const bound: Bound = { value: Number(digits.replaceAll(',', '')), inclusive: sign.includes('=') };
    if (!sign.startsWith('<') && (min ??= bound) !== bound) return null;
    if (!sign.startsWith('>') && (max ??= bound) !== bound) return null;
  }
  const [unit] = units;
  return unit === undefined || units.size > 1
    ? null
    : { kind: 'range', unit, ...(min && { min }), ...(max && { max }) };
}
