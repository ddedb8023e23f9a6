/** What somebody is about to ask for, as it stands in the form. Numbers are plain decimals, or empty. */
export interface ApprovalWish {
  rule: string | null;
  title: string;
  reason: string;
  /** Whole units of the currency. */
  amount: string;
  clockId: string | null;
  more: string;
  unit: ExtensionUnit;
  clause: string;
  /** `YYYY-MM-DD`; empty: for this once. */
  until: string;
}

export type ExtensionUnit = 'HOURS' | 'DAYS' | 'WORKING_DAYS';

export const nothingYet: ApprovalWish = {
  rule: null,
  title: '',
  reason: '',
  amount: '',
  clockId: null,
  more: '',
  unit: 'DAYS',
  clause: '',
  until: '',
};

const minutesOf = { HOURS: 60, DAYS: 24 * 60 } as const;

/** The time asked for as the API counts it; null while it is no whole positive number of minutes or days. */
export function extensionOf({ more, unit }: Pick<ApprovalWish, 'more' | 'unit'>) {
  const count = Number(more);
  if (more.trim() === '' || !Number.isFinite(count) || count <= 0) return null;
  if (unit === 'WORKING_DAYS') return Number.isInteger(count) && count <= 366 ? { workingDays: count } : null;
  const minutes = count * minutesOf[unit];
  return Number.isInteger(minutes) && minutes <= 525_600 ? { minutes } : null;
}

/** An amount in minor units, exact to the cent; null where none is written, undefined where it is no amount. */
export function amountOf(amount: string, currency: string) {
  if (amount.trim() === '') return null;
  const [, whole, part = ''] = /^(\d{1,12})(?:\.(\d{0,2}))?$/.exec(amount.trim()) ?? [];
  if (whole === undefined) return undefined;
  return { amountMinor: String(BigInt(whole + part.padEnd(2, '0'))), currency };
}

/** The form of an approval that was asked before, for the next round. */
export function wishOf(asked: {
  rule: string;
  title: string;
  reason: string;
  amount?: { amountMinor: string } | null;
  payload: unknown;
}): ApprovalWish {
  const payload = (asked.payload ?? {}) as Record<string, unknown>;
  const minutes = typeof payload['minutes'] === 'number' ? payload['minutes'] : null;
  const days = typeof payload['workingDays'] === 'number' ? payload['workingDays'] : null;
  const wholeDays = minutes !== null && minutes % minutesOf.DAYS === 0;
  const unit = days !== null ? 'WORKING_DAYS' : minutes === null || wholeDays ? 'DAYS' : 'HOURS';
  const more = days ?? (minutes === null ? null : minutes / minutesOf[wholeDays ? 'DAYS' : 'HOURS']);
  return {
    ...nothingYet,
    rule: asked.rule,
    title: asked.title,
    reason: asked.reason,
    amount: asked.amount ? plainAmount(asked.amount.amountMinor) : '',
    clockId: null,
    more: more === null ? '' : String(more),
    unit,
    clause: typeof payload['clause'] === 'string' ? payload['clause'] : '',
    until: typeof payload['until'] === 'string' ? payload['until'] : '',
  };
}

function plainAmount(minor: string): string {
  const digits = minor.padStart(3, '0');
  const part = digits.slice(-2);
  return part === '00' ? digits.slice(0, -2) : `${digits.slice(0, -2)}.${part}`;
}
