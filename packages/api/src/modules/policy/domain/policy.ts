import type {
  Arbiter,
  BearerKind,
  ContactWay,
  Entitlement,
  Localized,
  PriceBasis,
  Role,
  ServiceRung,
} from '@aftercare/schema';
import type { DecisionTable } from '../../../kernel/decision-table/index.js';
import type { AcceptanceStage } from './acceptance-stage.js';
import type { AdmissionRules } from './admission-rules.js';
import type { ApprovalRule, Office } from './approval-rule.js';
import type { BudgetRule } from './budget-rule.js';
import type { CalendarDefinition } from './calendar.js';
import type { CallbackRule } from './callback-rule.js';
import type { ConsentPaper } from './consent-paper.js';
import type { Intake } from './intake.js';
import type { Labels } from './labels.js';
import type { Period } from './local-date.js';
import type { LiabilityRule, PenaltyRule } from './penalty-rule.js';
import type { PlanRule } from './plan-rule.js';
import type { PostDemand } from './post-demand.js';
import type { Priority } from './priority.js';
import type { PromiseRule } from './promise-rule.js';
import type { RatingCriterion } from './rating-criterion.js';
import type { RepeatRepairRule } from './repeats-repair.js';
import type { ReportRule } from './report-rule.js';
import type { RoundRule } from './round-rule.js';
import type { ScorecardRule } from './scorecard-rule.js';
import type { ServiceEvent } from './service-event.js';
import type { StartDateKind } from './start-date-kind.js';
import type { TargetRule } from './target-rule.js';
import type { Checklist, CustomerMoves, StopAtOnce, VisitForm } from './visit-rules.js';

/**
 * One organization's written rules as data. It is plain: storing it as JSON and reading it back changes nothing.
 * Every rule names the clause of the document it comes from; `clauses` holds the wording.
 */
export interface Policy {
  readonly name: string;
  readonly title: Localized;
  readonly clauses: Labels;
  readonly parameters: Readonly<Record<string, PolicyParameter>>;
  readonly roles: Labels;
  /** Posts the rules name, such as the general manager; the organization says who holds each. */
  readonly offices: Readonly<Record<string, Office>>;
  /** Units that may bear a loss or a penalty, and that are told of a new version. */
  readonly departments: Labels;
  /** What each of these is: a unit of the house, somebody outside, whoever is named, by the same names. */
  readonly bearers: Readonly<Record<string, BearerKind>>;
  readonly network: Network | null;
  readonly intake: Intake;
  readonly calendars: Readonly<Record<string, CalendarDefinition>>;
  readonly triage: TriageRules;
  readonly promises: readonly PromiseRule[];
  readonly entitlement: EntitlementRules;
  readonly approvals: readonly ApprovalRule[];
  readonly liability: readonly LiabilityRule[];
  readonly penalties: readonly PenaltyRule[];
  readonly prices: PriceRules;
  readonly channels: ChannelRules;
  readonly acceptance: AcceptanceRules;
  readonly feedback: FeedbackRules;
  readonly plans: readonly PlanRule[];
  readonly papers: readonly PaperRule[];
  /** Work of the house that comes round by time. */
  readonly rounds: readonly RoundRule[];
  /** What the house reports of its books, and when. */
  readonly reports: readonly ReportRule[];
  /** What is gone through before, during or after a visit or a survey. */
  readonly checklists: readonly Checklist[];
  /** What is written down of a visit: forms whose event is one of visits. */
  readonly visitForms: readonly VisitForm[];
  /** What a post demands of whoever holds it. */
  readonly postDemands: readonly PostDemand[];
  /** What stops work on the spot, and to whom it is reported; `null`: nothing does by itself. */
  readonly stopAtOnce: StopAtOnce | null;
  /** How often customers move a visit themselves; `null`: as everywhere. */
  readonly customerMoves: CustomerMoves | null;
  /** What must be written to the customer about finished work, and signed, before it is filed; `null`: nothing. */
  readonly writtenAccount: { readonly clause: string; readonly label: Localized } | null;
  /** When a repair is the repair of the same problem again, and who learns of it; `null`: nobody counts. */
  readonly repeatRepair: RepeatRepairRule | null;
  /** Whether a unit lent meanwhile costs nothing; `null`: nothing is said of lending. */
  readonly loaner: { readonly clause: string; readonly free: boolean } | null;
  /** Who sends somebody else when the customer is not content with a person; `null`: whoever sends people. */
  readonly otherPerson: { readonly clause: string; readonly sentBy: Role } | null;
  /** `null`: a replacement may be anything that serves. */
  readonly replacement: ReplacementRule | null;
  /** For how long after a product ends its parts are to be had; `null`: nothing is said of it. */
  readonly partsSupply: PartsSupplyRule | null;
  /** What the company wants to reach. */
  readonly targets: readonly TargetRule[];
  /** `null`: nobody needs to be admitted. */
  readonly admission: AdmissionRules | null;
  /** How the work of people, departments and the whole is scored. */
  readonly scorecards: readonly ScorecardRule[];
  readonly budgets: readonly BudgetRule[];
}

/** A figure the document leaves open, and what the organization says instead. */
export interface PolicyParameter {
  readonly label: Localized;
  readonly value: string | number | boolean;
}

/** Who serves under whom, from the top. A breach below is told to the level above, and from there on upwards. */
export interface Network {
  readonly clause: string;
  /** How long a level has to have what was broken put right, before the next is told; `null`: none is. */
  readonly eachLevelHasMinutes: number | null;
  readonly levels: readonly { readonly level: string; readonly role: Role; readonly label: Localized }[];
}

export interface TriageOutcome {
  readonly tier: string;
  readonly severity: string;
  readonly priority: Priority;
  readonly owner: Role;
}

export interface TriageRules {
  readonly tiers: Labels;
  readonly severities: Labels;
  readonly table: DecisionTable<TriageOutcome>;
}

/** How long a component is under warranty, and from which day: the first of `from` that is on record. */
export interface WarrantyTerm {
  readonly lasts: Period;
  readonly from: readonly StartDateKind[];
}

export interface EntitlementRuling {
  readonly outcome: Entitlement;
  readonly reason: string;
  /** May hold `{endsOn}` and `{component}`. */
  readonly sentence: Localized;
}

export interface EntitlementRules {
  readonly terms: DecisionTable<WarrantyTerm | null>;
  /** A unit must be registered within the period, counted from the first day on record of `of`. */
  readonly registration: { readonly clause: string; readonly within: Period; readonly of: StartDateKind } | null;
  readonly rulings: DecisionTable<EntitlementRuling>;
}

export interface ConsentRuling {
  readonly required: boolean;
  /** What must lie before the customer at the time of consent. */
  readonly shows: readonly ConsentPaper[];
}

export interface PriceRules {
  readonly basis: DecisionTable<PriceBasis>;
  readonly consent: DecisionTable<ConsentRuling>;
}

/** The ways of helping, climbed in order, and the hotline. */
export interface ChannelRules {
  readonly hotline: { readonly clause: string; readonly calendar: string } | null;
  readonly ladder: {
    readonly clause: string;
    readonly steps: readonly ServiceRung[];
    readonly reasonRequired: boolean;
    /** The channels that need the customer's authorisation on record. */
    readonly authorisedByCustomer: readonly ServiceRung[];
  };
}

export interface AcceptanceRules {
  readonly clause: string;
  readonly signatureRequired: boolean;
  /** Silence of the customer for so long counts as acceptance; `null`: it never does. */
  readonly silenceAccepts: Period | null;
  /** The acceptances of a unit, in order: with the last it is accepted. Empty: it is accepted once. */
  readonly stages: readonly AcceptanceStage[];
  /** What the company itself checks after the customer has accepted, and who does; `null`: nothing. */
  readonly internal: { readonly clause: string; readonly checkedBy: string; readonly checks: Labels } | null;
  /** Whose word is the last about disputed quality; `null`: nobody is named. */
  readonly dispute: {
    readonly clause: string;
    readonly settledBy: Arbiter;
    readonly final: boolean;
    /** Whether its finding is recorded with its paper only. */
    readonly paperRequired: boolean;
  } | null;
}

/** What must be the same in a replacement, of what is looked at here. */
export interface ReplacementRule {
  readonly clause: string;
  readonly same: readonly ('MODEL' | 'SPECIFICATION' | 'KIND' | 'SIZE')[];
}

/** `lasts` is `null` where parts are to be had over the whole life of a unit. */
export interface PartsSupplyRule {
  readonly clause: string;
  readonly lasts: Period | null;
}

export interface FeedbackRules {
  readonly clause: string;
  readonly criteria: readonly RatingCriterion[];
  /** The best mark; the worst is 1. */
  readonly scale: number;
  /** An overall mark at or below it is low, and goes to `lowGoesTo`. */
  readonly lowAtMost: number;
  readonly lowGoesTo: Role;
  /** How an opinion may be answered; `null`: as one likes. */
  readonly answers: DecisionTable<readonly ContactWay[]> | null;
  /** What customers are asked after a service; `null`: nobody calls them back. */
  readonly callback: CallbackRule | null;
  /** Roles that hear of no complaint but those they took down: they have an interest in common with those complained of. */
  readonly complaintsHiddenFrom: readonly Role[];
}

/** A paper to be handed over whenever an event happens. */
export interface PaperRule {
  readonly key: string;
  readonly label: Localized;
  readonly clause: string;
  readonly on: ServiceEvent;
  readonly onePer: 'HOUSEHOLD' | 'ASSET' | 'REQUEST' | 'PAYMENT';
}
