export { admissionEndsOn } from './domain/admission-ends-on.js';
export type { AdmissionRules, OutsiderClass } from './domain/admission-rules.js';
export { approvalRoute, type ApprovalQuestion, type ApprovalRuling } from './domain/approval-route.js';
export { answerWays } from './domain/answer-ways.js';
export { businessCalendar, calendarAsData } from './business-calendar.js';
export type { CallbackQuestion, CallbackRule } from './domain/callback-rule.js';
export type { CalendarDefinition } from './domain/calendar.js';
export { calendars } from './domain/calendars.js';
export { carePlan, type CareItem } from './domain/care-plan.js';
export { checklistsOfVisit, type VisitList } from './domain/checklists-of-visit.js';
export { checkFacts, type FactProblem } from './domain/check-facts.js';
export { componentWarranties, isUnderWarranty, type ComponentWarranty } from './domain/component-warranties.js';
export { describeDuration } from './domain/duration.js';
export { factLabel, factValue, quantityWords } from './domain/fact-words.js';
export { fillSentence } from './domain/fill-sentence.js';
export { hiddenFrom } from './domain/hidden-from.js';
export type { Entitlement as EntitlementDecision } from './domain/entitlement.js';
export { liability, type LiabilityRuling } from './domain/liability.js';
export { amountOf, penaltiesForBreach, penalty, type PenaltyRuling } from './domain/penalty.js';
export { isCalledBack } from './domain/is-called-back.js';
export { isLowRating } from './domain/is-low-rating.js';
export { countedValue, figureOf, measuredValue, type Figure, type Measured, type Tally } from './domain/figure-of.js';
export { firstDayCounted } from './domain/first-day-counted.js';
export type { LocalDate } from './domain/local-date.js';
export { suppliedUntil } from './domain/supplied-until.js';
export { stagesOfUnit, type StageOfUnit, type StageSigned } from './domain/stages-of-unit.js';
export type { TargetRule } from './domain/target-rule.js';
export { nextChannel } from './domain/next-channel.js';
export { postRulings, type PostDemand, type PostFacts, type PostRuling } from './domain/post-demand.js';
export { papersDue } from './domain/papers-due.js';
export type { Policy } from './domain/policy.js';
export { priceFor } from './domain/price-for.js';
export { promises, type SlaTarget } from './domain/promises.js';
export { readFacts, type StatedFact } from './domain/read-facts.js';
export { reportOn, type ReportDue } from './domain/report-on.js';
export { nextRounds, roundsOn, type DueRound } from './domain/rounds-on.js';
export { requiresConsent } from './domain/requires-consent.js';
export {
  costDependsOnPart,
  factsOfRequest,
  ruleOnRequest,
  type RequestFacts,
  type RequestRulings,
  type RequestSubject,
} from './domain/rule-on-request.js';
export { traceStep, type TraceStep } from './domain/trace-step.js';
export { ServiceEvent } from './domain/service-event.js';
export type { Triage } from './domain/triage.js';
export type { RoundRule } from './domain/round-rule.js';
export type { Checklist, StopAtOnce, VisitForm } from './domain/visit-rules.js';
export { valueWords } from './domain/value-words.js';
export { whoInWords } from './domain/who-in-words.js';
export type { StartDates } from './domain/warranty-of.js';
export { loadPolicy } from './format/load-policy.js';
export { describeIssue } from './format/policy-issue.js';
export { policyJsonSchema } from './format/policy-json-schema.js';
export { Policies, policyInForce, type BoundPolicy, type PolicyContext } from './policies.js';
export { PolicyAcknowledgement } from './policy-acknowledgement.entity.js';
export { PolicyStepTaken } from './policy-step.entity.js';
export { PolicyVersion } from './policy-version.entity.js';
export { START_DATES } from './start-dates.js';
export { traceInWords } from './trace-in-words.js';
export { repeatsRepair } from './domain/repeats-repair.js';
export { silenceEndsOn } from './domain/silence-ends-on.js';
export { unitSubject, type UnitSubject } from './queries/unit-subject.js';
export { policyVersionApproved } from './commands/judge-policy-version.js';
export { budgets, labelOf as budgetBase, type BudgetMoney, type BudgetRuling } from './domain/budget.js';
export { clauseStep } from './domain/clause-step.js';
export {
  consequences,
  markFaults,
  markOfShare,
  score,
  unmarked,
  type ConsequenceRuling,
  type Deducted,
  type GradedCard,
  type Marks,
  type ScoreRuling,
} from './domain/scorecard.js';
export type { Scored, ScorecardRule } from './domain/scorecard-rule.js';
export { dayAfterSpan, spansOver, type SpanOfMonths } from './domain/span-of-months.js';
