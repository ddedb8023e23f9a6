import {
  array,
  boolean,
  fallback,
  type InferOutput,
  looseObject,
  nullable,
  number,
  object,
  parse,
  picklist,
  string,
  union,
} from 'valibot';

const text = fallback(string(), '');
const maybeText = fallback(nullable(string()), null);
const maybeNumber = fallback(nullable(number()), null);
const maybeOutcome = fallback(nullable(picklist(['FIXED', 'NOT_FIXED', 'ADVICE_GIVEN'])), null);
const money = object({ amountMinor: union([number(), string()]), currency: string() });
const localized = object({ 'zh-CN': string(), en: string() });

const reportContent = looseObject({
  documentNumber: text,
  customerName: text,
  siteAddress: maybeText,
  asset: fallback(nullable(looseObject({ product: string(), serialNumber: maybeText })), null),
  technicians: fallback(array(string()), []),
  times: fallback(looseObject({ arrivedAt: maybeText, finishedAt: maybeText }), { arrivedAt: null, finishedAt: null }),
  entitlement: fallback(nullable(localized), null),
  findings: text,
  actions: text,
  partsUsed: fallback(
    array(looseObject({ name: string(), quantity: number(), unitPrice: money, covered: boolean() })),
    [],
  ),
  charges: fallback(array(looseObject({ description: string(), amount: money, covered: boolean() })), []),
  feeCollected: fallback(nullable(looseObject({ amount: money })), null),
  alternativeAsked: maybeText,
  readings: fallback(array(looseObject({ name: string(), value: string(), unit: maybeText })), []),
  labourMinutes: maybeNumber,
  travelMinutes: maybeNumber,
  field: fallback(looseObject({ outcome: maybeOutcome }), { outcome: null }),
  photos: fallback(array(looseObject({ sha256: string() })), []),
});

export type ReportContent = InferOutput<typeof reportContent>;

/** Reads the stored statement of a report. What an older report lacks is left out, never shown wrong. */
export function readReportContent(content: unknown): ReportContent {
  return parse(reportContent, content);
}
