import type { FactCatalogue, FactType, Row } from '../../../kernel/decision-table/index.js';
import { customerFacts } from '../domain/built-in-facts.js';
import type { Flaw, RulePath } from './policy-issue.js';
import type { PolicyFile } from './policy.schema.js';
import { SCORE_FACT } from './compile-scorecards.js';
import { gradeFlaws } from './grade-flaws.js';
import { tableFlaws } from './table-flaws.js';

type OwnFacts = PolicyFile['campaigns'][string]['facts'];

/**
 * Finds what is wrong with the tables of sections that decide by facts of their own: attendance, scores, campaigns,
 * rounds, courses, and how opinions are answered; and names in them that their section does not declare.
 * @param decided the facts of a request and what was decided on it.
 */
export function sectionFlaws(file: PolicyFile, decided: FactCatalogue): Flaw[] {
  return [
    ...attendanceFlaws(file),
    ...Object.entries(file.courses).flatMap(([key, { rows }]) => tableAt(['courses', key, 'rows'], decided, rows)),
    ...Object.entries(file.scorecards).flatMap(([key, card]) => scorecardFlaws(file, key, card)),
    ...Object.entries(file.campaigns).flatMap(([key, campaign]) => campaignFlaws(file, key, campaign)),
    ...Object.entries(file.partners).flatMap(([key, partner]) => partnerFlaws(key, partner)),
    ...Object.entries(file.rounds).flatMap(([key, { often }]) =>
      Array.isArray(often) ? tableAt(['rounds', key, 'often'], customerFacts, often as Row<unknown>[]) : [],
    ),
    ...(file.feedback.answers ? tableAt(['feedback', 'answers'], decided, file.feedback.answers) : []),
    ...admissionFlaws(file),
    ...Object.entries(file.visits?.checklists ?? {}).flatMap(([key, { when = {}, clause }]) => {
      const rows = [
        { when, outcome: true, clause },
        { when: {}, outcome: false, clause },
      ];
      return Object.keys(when).length ? tableAt(['visits', 'checklists', key], decided, rows) : [];
    }),
    ...Object.keys(file.budgets).flatMap((key) => budgetFlaws(file, key)),
  ];
}

/** The facts by which the tables know a class of people and an accident are asked, and have these answers. */
function admissionFlaws({ admission, intake }: PolicyFile): Flaw[] {
  const { class: ofClass, accident = {} } = admission?.knownBy ?? {};
  const path = ['admission', 'knownBy'];
  const choicesOf = (fact: string) => intake.facts[fact]?.choices ?? {};
  const classes = Object.keys(admission?.classes ?? {});
  return [
    ...(ofClass === undefined
      ? []
      : [
          ...named([...path, 'class'], ofClass, intake.facts),
          ...classes.flatMap((one) => named(['admission', 'classes', one], one, choicesOf(ofClass))),
        ]),
    ...Object.entries(accident).flatMap(([fact, answer]) => [
      ...named([...path, 'accident', fact], fact, intake.facts),
      ...named([...path, 'accident', fact], answer, choicesOf(fact)),
    ]),
  ];
}

function attendanceFlaws({ people }: PolicyFile): Flaw[] {
  const attendance = people?.attendance;
  if (attendance === undefined) return [];
  const { facts, punching, lapses, countsAs, tally, measures, costs } = attendance;
  const path = ['people', 'attendance'];
  const lapse: FactType = { kind: 'choice', values: Object.keys(lapses), optional: false };
  return [
    ...tableAt([...path, 'punching'], typesOf(facts), punching),
    ...tableAt([...path, 'countsAs'], typesOf(facts), countsAs),
    ...tableAt([...path, 'costs'], { ...typesOf(tally), lapse }, costs),
    ...countsAs.flatMap(({ outcome }, row) => named([...path, 'countsAs', row], outcome ?? undefined, lapses)),
    ...costs.flatMap(({ outcome }, row) => named([...path, 'costs', row], outcome?.measure ?? undefined, measures)),
  ];
}

function scorecardFlaws(file: PolicyFile, key: string, card: PolicyFile['scorecards'][string]): Flaw[] {
  const path = ['scorecards', key];
  const yesOrNo = Object.fromEntries(Object.entries(file.intake.facts).filter(([, { yesOrNo }]) => yesOrNo));
  const graded = tableAt([...path, 'graded'], SCORE_FACT, card.graded);
  return [
    ...graded,
    ...(graded.length ? [] : gradeFlaws([...path, 'graded'], card)),
    ...Object.entries(card.deductions).flatMap(([name, { fact }]) =>
      named([...path, 'deductions', name, 'fact'], fact, yesOrNo),
    ),
    ...card.graded.flatMap(({ outcome }, row) => named([...path, 'graded', row], outcome, card.grades)),
    ...Object.keys(card.pay?.byGrade ?? {}).flatMap((grade) => named([...path, 'pay', 'byGrade'], grade, card.grades)),
    ...Object.entries(card.consequences).flatMap(([name, { grade, measure }]) => [
      ...named([...path, 'consequences', name, 'grade'], grade, card.grades),
      ...measure.flatMap((one) => named([...path, 'consequences', name, 'measure'], one, card.measures)),
    ]),
  ];
}

/** Each budget is a share of sales in the end, over as many others as there are, and not of itself. */
function budgetFlaws({ budgets }: PolicyFile, key: string): Flaw[] {
  const path = ['budgets', key, 'of'];
  const { of } = budgets[key]!;
  const above = [key];
  for (let next = of; Object.hasOwn(budgets, next); next = budgets[next]!.of) {
    if (above.includes(next)) return named(path, of, { SALES: true });
    above.push(next);
  }
  return named(path, of, { ...budgets, SALES: true });
}

function campaignFlaws(file: PolicyFile, key: string, campaign: PolicyFile['campaigns'][string]): Flaw[] {
  const path = ['campaigns', key];
  const facts = typesOf(campaign.facts);
  const senders = { ...file.departments, EVERY_DEPARTMENT: true };
  return [
    ...(campaign.audience ? tableAt([...path, 'audience'], facts, campaign.audience) : []),
    ...Object.entries(campaign.offers).flatMap(([name, { rows }]) => [
      ...tableAt([...path, 'offers', name, 'rows'], facts, rows),
      ...rows.flatMap(({ outcome }, row) =>
        named([...path, 'offers', name, 'rows', row], outcome?.gift, campaign.gifts),
      ),
    ]),
    ...Object.entries(campaign.teams?.send ?? {}).flatMap(([name, { from }]) =>
      from.flatMap((department) => named([...path, 'teams', 'send', name, 'from'], department, senders)),
    ),
  ];
}

function partnerFlaws(key: string, partner: PolicyFile['partners'][string]): Flaw[] {
  return (['returns', 'unsold', 'graded'] as const).flatMap((table) => {
    const rows = partner[table];
    return rows ? tableAt(['partners', key, table], typesOf(partner.facts), rows) : [];
  });
}

function tableAt(path: RulePath, facts: FactCatalogue, rows: readonly Row<unknown>[]): Flaw[] {
  return tableFlaws({ name: path.join('.'), facts, rows }, path);
}

function typesOf(facts: OwnFacts): FactCatalogue {
  return Object.fromEntries(
    Object.entries(facts).map(([name, { choices, amount }]): [string, FactType] => {
      if (choices !== undefined) return [name, { kind: 'choice', values: Object.keys(choices), optional: false }];
      if (amount === undefined) return [name, { kind: 'yesNo', optional: false }];
      const { unit, min = 0 } = amount;
      return [name, { kind: 'number', unit, min, optional: false }];
    }),
  );
}

function named(path: RulePath, name: string | undefined, declared: object): Flaw[] {
  if (name === undefined || Object.hasOwn(declared, name)) return [];
  const right = Object.keys(declared).join(', ');
  return [
    {
      path,
      message: { 'zh-CN': `没有声明过 ${name}。`, en: `Nothing declares ${name}.` },
      expected: { 'zh-CN': `其中之一：${right}`, en: `one of ${right}` },
    },
  ];
}
