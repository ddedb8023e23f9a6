import { shareOut, type Bearer, type BearerShare } from './bearer-share.js';
import type { Bearers } from './loss-shares.js';

const COMPANY: Bearer = { department: 'COMPANY', label: { 'zh-CN': '公司', en: 'The company' }, kind: 'COMPANY' };

/**
 * Who bears what was not recovered: units of ours where the rule, with what is now known, names some; the company bears
 * what it would leave to anybody else.
 *
 * @param shares as the rule gives them, basis points by name; null where it leaves them to be found out
 */
export function unrecovered(
  { departments, bearers }: Bearers,
  leftMinor: number,
  shares: Readonly<Record<string, number>> | null,
): BearerShare[] {
  const company = Object.keys(bearers).find((name) => bearers[name] === 'COMPANY');
  const whole = company ? { ...COMPANY, department: company, label: departments[company]! } : COMPANY;
  const units = Object.entries(shares ?? {}).filter(([name]) => bearers[name] === 'UNIT');
  const toUnits = units.reduce((sum, [, basisPoints]) => sum + basisPoints, 0);
  return shareOut(leftMinor, [
    ...units.map(([department, weight]) => ({
      department,
      label: departments[department]!,
      kind: 'UNIT' as const,
      weight,
    })),
    { ...whole, weight: 10_000 - toUnits },
  ]);
}
