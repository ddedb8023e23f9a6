import { isMap, isScalar, isSeq, parseDocument } from 'yaml';

/** Sections and places that say what is there, or whose mechanisms decide today. What stands elsewhere waits. */
const NOT_WAITING = new Set([
  'policy',
  'title',
  'clauses',
  'parameters',
  'roles',
  'offices',
  'departments',
  'network',
  'intake',
  'calendars',
  'triage',
  'promises',
  'entitlement',
  'approvals',
  'admission',
  'liability',
  'penalties',
  'prices',
  'channels',
  'plans',
  'training',
  'feedback.scale',
  'feedback.lowAtMost',
  'feedback.callback',
  'visits.repeatRepair',
  'rounds',
  'parts.stocktakes',
  'parts.supply',
  'campaigns.outreach.period',
  'campaigns.outreach.summary',
  'campaigns.summer.period',
  'people.requirements',
  'scorecards',
  'budgets',
  'acceptance.silenceAccepts',
  'acceptance.stages',
  'targets',
]);
/** What is read by people only: a number in it is no figure. */
export const WORDS: ReadonlySet<string> = new Set(['clause', 'sentence', 'label', 'zh-CN', 'en']);

/** The figures of a policy that are written and checked, and wait for their mechanism: `visits.loaner.days: 5`. */
export function waitingFigures(policyText: string): string[] {
  const found: string[] = [];
  const document = parseDocument(policyText);
  const walk = (node: unknown, path: string): void => {
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        const name = String(isScalar(key) ? key.value : key);
        const place = path ? `${path}.${name}` : name;
        if (!NOT_WAITING.has(place) && !WORDS.has(name)) walk(value, place);
      }
    } else if (isSeq(node)) node.items.forEach((item, index) => walk(item, `${path}.${index + 1}`));
    else if (isScalar(node)) {
      const written = valueOf(String(node.value));
      if (/(?<![A-Z_\d])\d/.test(written)) found.push(`${path}: ${written}`);
    }
  };
  walk(document.contents, '');
  return found;

  function valueOf(written: string): string {
    const parameter = /^\$([a-z][a-z0-9-]*)$/.exec(written)?.[1];
    return parameter ? String(document.getIn(['parameters', parameter, 'value'])) : written;
  }
}
