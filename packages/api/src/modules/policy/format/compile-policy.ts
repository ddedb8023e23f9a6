import type { DecisionTable, FactCatalogue, FactType, Row } from '../../../kernel/decision-table/index.js';
import type { ApprovalRule } from '../domain/approval-rule.js';
import { approvalFacts, consentFacts, entitlementFacts, priceFacts } from '../domain/built-in-facts.js';
import { Weekday, type CalendarDefinition, type MinuteInterval } from '../domain/calendar.js';
import { factCatalogue } from '../domain/check-facts.js';
import type { Choice, Intake, IntakeFact } from '../domain/intake.js';
import type { LiabilityRule, PenaltyRule } from '../domain/penalty-rule.js';
import type { AcceptanceRules, FeedbackRules, Network, PaperRule, Policy } from '../domain/policy.js';
import type { ReportRule } from '../domain/report-rule.js';
import { admissionOf } from './compile-admission.js';
import { callbackFlaws, callbackOf, callbackPromises } from './compile-callback.js';
import { planFlaws, plansOf } from './compile-plans.js';
import { promiseOf } from './compile-promises.js';
import { roundsOf } from './compile-rounds.js';
import { checklistsOf, customerMovesOf, stopAtOnceOf, visitFormsOf, writtenAccountOf } from './compile-visits.js';
import { targetsOf } from './compile-targets.js';
import { mapped } from './mapped.js';
import { budgetsOf, scorecardsOf } from './compile-scorecards.js';
import type { Flaw, RulePath } from './policy-issue.js';
import type { PolicyFile } from './policy.schema.js';
import { postDemandsOf } from './post-demands-of.js';
import { sectionFlaws } from './section-flaws.js';
import { tableFlaws } from './table-flaws.js';

/** Makes rules that can decide out of a well-formed file; the flaws are those of its tables and plans. */
export function compilePolicy(file: PolicyFile): { policy: Policy; flaws: Flaw[] } {
  const flaws: Flaw[] = [];
  const intake = intakeOf(file);
  const asked = factCatalogue({ intake });
  const perhaps = mapped(asked, (_, type): FactType => ({ ...type, optional: true }));
  const network = networkOf(file);
  const decided = { ...perhaps, ...approvalFacts(file.triage) };
  const { triage, entitlement, prices } = file;
  const policy: Policy = {
    name: file.policy,
    title: file.title,
    clauses: file.clauses,
    parameters: file.parameters,
    roles: file.roles,
    offices: mapped(file.offices, (_, { role, above = null, ...label }) => ({ role, above, label })),
    departments: mapped(file.departments, (_, { 'zh-CN': zh, en }) => ({ 'zh-CN': zh, en })),
    bearers: mapped(file.departments, (_, { kind = 'UNIT' }) => kind),
    network,
    intake,
    calendars: mapped(file.calendars, calendarOf),
    triage: { ...labelsOf(triage), table: table('triage', asked, triage.rows, ['triage', 'rows']) },
    promises: Object.entries(file.promises)
      .map(([key, promise]) => {
        const within = table(`promises.${key}`, asked, promise.within, ['promises', key, 'within']);
        return promiseOf(key, promise, within, network);
      })
      .concat(callbackPromises(file)),
    entitlement: {
      terms: table('entitlement.terms', perhaps, entitlement.terms, ['entitlement', 'terms']),
      registration: entitlement.registration ?? null,
      rulings: table('entitlement.rulings', { ...perhaps, ...entitlementFacts }, entitlement.rulings, [
        'entitlement',
        'rulings',
      ]),
    },
    approvals: Object.entries(file.approvals).map(([key, { rows, ...rule }]): ApprovalRule => ({
      ...rule,
      key,
      table: table(`approvals.${key}`, decided, rows, ['approvals', key, 'rows']),
    })),
    liability: Object.entries(file.liability).map(([key, { label, rows }]): LiabilityRule => ({
      key,
      label,
      table: table(`liability.${key}`, perhaps, rows, ['liability', key, 'rows']),
    })),
    penalties: Object.entries(file.penalties).map(([key, { label, of, on, rows }]): PenaltyRule => ({
      key,
      label,
      of,
      on: on ?? null,
      table: table(`penalties.${key}`, perhaps, rows, ['penalties', key, 'rows']),
    })),
    prices: {
      basis: table('prices.basis', priceFacts, prices.basis, ['prices', 'basis']),
      consent: table('prices.consent', consentFacts, prices.consent, ['prices', 'consent']),
    },
    channels: {
      hotline: file.channels.hotline ?? null,
      ladder: { authorisedByCustomer: [], ...file.channels.ladder },
    },
    acceptance: acceptanceOf(file),
    feedback: feedbackOf(file, decided),
    plans: plansOf(file),
    papers: Object.values(mapped(file.papers, (key, paper): PaperRule => ({ key, ...paper }))),
    rounds: roundsOf(file),
    reports: reportsOf(file),
    checklists: checklistsOf(file),
    visitForms: visitFormsOf(file),
    postDemands: postDemandsOf(file),
    stopAtOnce: stopAtOnceOf(file),
    loaner: file.visits?.loaner ?? null,
    otherPerson: file.visits?.otherPerson ?? null,
    repeatRepair: file.visits?.repeatRepair ?? null,
    customerMoves: customerMovesOf(file),
    replacement: file.parts?.replacement ?? null,
    partsSupply: partsSupplyOf(file),
    targets: targetsOf(file),
    admission: admissionOf(file),
    writtenAccount: writtenAccountOf(file),
    scorecards: scorecardsOf(file),
    budgets: budgetsOf(file),
  };
  return { policy, flaws: [...flaws, ...planFlaws(file), ...callbackFlaws(file), ...sectionFlaws(file, decided)] };

  function table<Outcome>(
    name: string,
    facts: FactCatalogue,
    rows: readonly Row<Outcome>[],
    path: RulePath,
  ): DecisionTable<Outcome> {
    const built = { name, facts, rows };
    flaws.push(...tableFlaws(built, path));
    return built;
  }
}

function labelsOf({ tiers, severities }: PolicyFile['triage']): Pick<Policy['triage'], 'tiers' | 'severities'> {
  return { tiers, severities };
}

function intakeOf({ intake }: PolicyFile): Intake {
  return { ...intake, facts: mapped(intake.facts, (_, fact) => factOf(fact)) };
}

function factOf(fact: PolicyFile['intake']['facts'][string]): IntakeFact {
  const { label, askedOf, required, choices, amount, moment, workedOut } = fact;
  const offered = Object.entries(choices ?? {}).map(([value, { onlyFor = {}, ...words }]): Choice => ({
    value,
    label: words,
    onlyFor,
  }));
  const type = { optional: !required, ...formOf() } as FactType;
  return { label, askedOf: askedOf ?? 'NOBODY', choices: offered, type, hoursSince: workedOut ?? null };

  function formOf() {
    if (choices !== undefined) return { kind: 'choice', values: Object.keys(choices) };
    if (workedOut !== undefined) return { kind: 'number', unit: 'h', min: 0 };
    if (moment !== undefined) return { kind: 'moment' };
    return amount === undefined ? { kind: 'yesNo' } : { kind: 'number', ...amount };
  }
}

function networkOf({ network }: PolicyFile): Network | null {
  if (network === undefined) return null;
  const { eachLevelHas, ...rest } = network;
  return { ...rest, eachLevelHasMinutes: eachLevelHas?.minutes ?? null };
}

function calendarOf(name: string, { timeZone, weekly, holidays }: PolicyFile['calendars'][string]): CalendarDefinition {
  if (weekly === undefined) return { name, timeZone, alwaysOpen: true };
  const hours = Object.entries(Weekday).map(([day, number]) => [number, weekly[day as keyof typeof Weekday] ?? []]);
  return {
    name,
    timeZone,
    alwaysOpen: false,
    weekly: Object.fromEntries(hours) as Record<Weekday, MinuteInterval[]>,
    holidays: holidays ?? null,
  };
}

/** Rounds that end in a paper of the books, so many months at a time; what comes round otherwise is no month's. */
function reportsOf({ rounds }: PolicyFile): ReportRule[] {
  return Object.entries(rounds).flatMap(
    ([key, { label, ledgerPaper: paper, often, dueBy = null, reportedTo = null, clause }]) =>
      paper && often && 'times' in often && often.every.unit === 'MONTHS' && often.times === 1
        ? [{ key, label, paper, months: often.every.months, dueByDay: dueBy, reportedTo, clause }]
        : [],
  );
}

function acceptanceOf({ acceptance }: PolicyFile): AcceptanceRules {
  const { clause, signatureRequired, silenceAccepts = null, internal = null, dispute = null } = acceptance;
  const stages = Object.entries(acceptance.stages).map(([key, { after = null, ...stage }]) => ({
    ...stage,
    key,
    after,
  }));
  const settled = dispute && { ...dispute, paperRequired: dispute.paperRequired ?? false };
  return { clause, signatureRequired, silenceAccepts, stages, internal, dispute: settled };
}

function feedbackOf(file: PolicyFile, facts: FactCatalogue): FeedbackRules {
  const { clause, criteria, scale, lowAtMost, lowGoesTo, answers, complaintsLine } = file.feedback;
  const table = answers ? { name: 'feedback.answers', facts, rows: answers } : null;
  const complaintsHiddenFrom = complaintsLine?.hiddenFrom ?? [];
  const callback = callbackOf(file);
  return { clause, criteria, scale, lowAtMost, lowGoesTo, answers: table, callback, complaintsHiddenFrom };
}

function partsSupplyOf({ parts }: PolicyFile): Policy['partsSupply'] {
  return parts?.supply ? { clause: parts.supply.clause, lasts: parts.supply.after } : null;
}
