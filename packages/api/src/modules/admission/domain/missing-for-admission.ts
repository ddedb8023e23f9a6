import type { AdmissionNeed, Localized } from '@aftercare/schema';
import type { AdmissionFile } from './admission-file.js';
import type { AdmissionNeeds, ClassNeeds } from './admission-needs.js';

/** Something somebody still lacks, and the clause that asks for it. */
export interface MissingForAdmission {
  readonly need: AdmissionNeed;
  /** Of the policy: a paper, a level, a trade, a department or a rule of approval; `EXAM` of an exam. */
  readonly name: string;
  readonly label: Localized;
  readonly clause: string;
  /** Copies of a paper that are there, and that there must be; null of what is not counted. */
  readonly copies: { readonly filed: number; readonly needed: number } | null;
  /** Who brings it: the person's own side, or a department or a rule of the policy. */
  readonly broughtBy: string | null;
}

/**
 * What the policy asks of a class of people that does not lie in somebody's file on a day, in the policy's order: papers
 * with their copies, certificates of special trades, education, exam, stamp, filing, agreement. Fewer copies than the
 * policy wants are not there yet; a paper is good through its last day. A class the policy does not know lacks nothing
 * that could be named: whoever asks must know it.
 */
export function missingForAdmission(
  rules: AdmissionNeeds,
  named: string,
  file: AdmissionFile,
  day: string,
): MissingForAdmission[] {
  const needs = rules.classes[named];
  if (!needs) return [];
  return [
    ...missingPapers(rules, needs, file, day),
    ...missingCertificates(rules, file, day),
    ...missingEducation(rules, needs, file),
    ...missingConfirmations(needs, file),
  ];
}

const goodOn = (day: string) => (one: { readonly validUntil: string | null }) =>
  one.validUntil === null || one.validUntil >= day;

function missingPapers({ papers }: AdmissionNeeds, needs: ClassNeeds, file: AdmissionFile, day: string) {
  return Object.entries(needs.papers).flatMap(([name, copies]): MissingForAdmission[] => {
    const needed = copies ?? 1;
    const filed = file.papers
      .filter((one) => one.paper === name && goodOn(day)(one))
      .reduce((sum, one) => sum + one.copies, 0);
    if (filed >= needed) return [];
    const label = papers[name] ?? said(name);
    return [{ need: 'PAPER', name, label, clause: needs.clause, copies: { filed, needed }, broughtBy: null }];
  });
}

function missingCertificates({ papers, specialTrades }: AdmissionNeeds, file: AdmissionFile, day: string) {
  const { trades, paper, clause } = specialTrades;
  return file.trades.flatMap((trade): MissingForAdmission[] => {
    const has = file.papers.some((one) => one.paper === paper && one.trade === trade && goodOn(day)(one));
    if (has) return [];
    const label = joined(papers[paper] ?? said(paper), trades[trade] ?? said(trade));
    return [{ need: 'CERTIFICATE', name: trade, label, clause, copies: null, broughtBy: null }];
  });
}

function missingEducation({ education }: AdmissionNeeds, { educated }: ClassNeeds, file: AdmissionFile) {
  const { levels, clause } = education;
  return educated
    .filter((level) => !file.educated.includes(level))
    .map((name): MissingForAdmission => {
      const label = levels[name] ?? said(name);
      return { need: 'EDUCATION', name, label, clause, copies: null, broughtBy: null };
    });
}

const EXAM: Localized = { 'zh-CN': '安全考试合格', en: 'Safety exam passed' };
const STAMP: Localized = { 'zh-CN': '文件审核盖章', en: 'Papers reviewed and stamped' };
const FILING: Localized = { 'zh-CN': '报安全部门备案', en: 'Filed with the safety department' };
const APPROVAL: Localized = { 'zh-CN': '准入审批', en: 'Approval of the admission' };

function missingConfirmations(needs: ClassNeeds, file: AdmissionFile): MissingForAdmission[] {
  const { exam, stampedBy, filedWith, approval, clause } = needs;
  const lacks = (need: AdmissionNeed, name: string, label: Localized, broughtBy: string | null) => ({
    need,
    name,
    label,
    clause,
    copies: null,
    broughtBy,
  });
  return [
    ...(exam && file.examPassed !== true ? [lacks('EXAM', 'EXAM', EXAM, null)] : []),
    ...(stampedBy !== null && !file.stamped ? [lacks('STAMP', stampedBy, STAMP, stampedBy)] : []),
    ...(filedWith !== null && !file.filed ? [lacks('FILING', filedWith, FILING, filedWith)] : []),
    ...(approval !== null && !file.approved ? [lacks('APPROVAL', approval, APPROVAL, approval)] : []),
  ];
}

const said = (name: string): Localized => ({ 'zh-CN': name, en: name });
const joined = (one: Localized, other: Localized): Localized => ({
  'zh-CN': `${one['zh-CN']}（${other['zh-CN']}）`,
  en: `${one.en} (${other.en})`,
});
