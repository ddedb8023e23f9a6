import { BearerKind, Entitlement, PlanKind, PriceBasis, ServiceRung } from '@aftercare/schema';
import * as v from 'valibot';
import { ConsentPaper } from '../domain/consent-paper.js';
import { Priority } from '../domain/priority.js';
import { ServiceEvent } from '../domain/service-event.js';
import { StartDateKind } from '../domain/start-date-kind.js';
import { TrainingGoal } from '../domain/training-goal.js';
import { calendar } from './calendar.schema.js';
import {
  clause,
  CLAUSE_NAME,
  listOf,
  localized,
  LOWER_NAME,
  named,
  often,
  oneOf,
  period,
  role,
  section,
  sentence,
  spell,
  text,
  UPPER_NAME,
  yesNo,
} from './parts.schema.js';
import { rows } from './rows.schema.js';
import { acceptance } from './sections/acceptance.schema.js';
import { admission } from './sections/admission.schema.js';
import { approvals } from './sections/approvals.schema.js';
import { budgets } from './sections/budgets.schema.js';
import { campaigns } from './sections/campaigns.schema.js';
import { courses } from './sections/courses.schema.js';
import { documents } from './sections/documents.schema.js';
import { feedback } from './sections/feedback.schema.js';
import { improvement } from './sections/improvement.schema.js';
import { intake } from './sections/intake.schema.js';
import { liability } from './sections/liability.schema.js';
import { parts } from './sections/parts.schema.js';
import { partners } from './sections/partners.schema.js';
import { penalties } from './sections/penalties.schema.js';
import { people } from './sections/people.schema.js';
import { promises } from './sections/promises.schema.js';
import { rounds } from './sections/rounds.schema.js';
import { scorecards } from './sections/scorecards.schema.js';
import { targets } from './sections/targets.schema.js';
import { visits } from './sections/visits.schema.js';

const noWarranty = v.pipe(
  v.literal('no warranty'),
  v.transform(() => null),
);
const term = v.union([section({ lasts: period, from: listOf(oneOf(StartDateKind)) }), noWarranty], 'TERM');

const ruling = section({
  outcome: oneOf(Entitlement),
  reason: v.pipe(v.string('UPPER_NAME'), v.regex(UPPER_NAME, 'UPPER_NAME')),
  sentence: sentence('endsOn', 'component'),
});

const consent = v.pipe(
  section({ required: yesNo, shows: v.optional(listOf(oneOf(ConsentPaper))) }),
  v.transform(({ required, shows = [] }) => ({ required, shows })),
);

const planned = {
  label: localized,
  from: listOf(oneOf(StartDateKind)),
  performedBy: role,
  free: yesNo,
  clause,
};

/** How somebody is reached outside office hours. */
const OnCall = { MOBILE: 'MOBILE' } as const;

/**
 * The policy format, one section per mechanism. The single source of what a policy file may hold: the loader checks with
 * it, and its input side is what an editor's JSON Schema is printed from.
 */
export const policySchema = section({
  policy: v.pipe(v.string('POLICY_NAME'), v.regex(/^[A-Z][A-Z0-9-]*$/, 'POLICY_NAME')),
  title: localized,
  clauses: named(CLAUSE_NAME, localized),
  parameters: v.optional(
    named(LOWER_NAME, section({ label: localized, value: v.union([v.string(), v.number(), v.boolean()], 'TEXT') })),
    {},
  ),
  roles: named(UPPER_NAME, localized),
  offices: v.optional(named(UPPER_NAME, section({ role, above: v.optional(text), 'zh-CN': text, en: text })), {}),
  departments: v.optional(
    named(UPPER_NAME, section({ kind: v.optional(oneOf(BearerKind)), 'zh-CN': text, en: text })),
    {},
  ),
  network: v.optional(
    section({
      clause,
      eachLevelHas: v.optional(spell),
      levels: v.array(
        section({ level: v.pipe(text, v.regex(UPPER_NAME, 'UPPER_NAME')), role, label: localized }),
        'LIST',
      ),
    }),
  ),
  intake,
  calendars: named(LOWER_NAME, calendar),
  triage: section({
    tiers: named(UPPER_NAME, localized),
    severities: named(UPPER_NAME, localized),
    rows: rows(section({ tier: text, severity: text, priority: oneOf(Priority), owner: role })),
  }),
  promises,
  entitlement: section({
    terms: rows(term),
    registration: v.optional(section({ within: period, of: oneOf(StartDateKind), clause })),
    rulings: rows(ruling),
  }),
  approvals: v.optional(approvals, {}),
  liability: v.optional(liability, {}),
  penalties: v.optional(penalties, {}),
  prices: section({
    basis: rows(oneOf(PriceBasis)),
    consent: rows(consent),
  }),
  channels: section({
    hotline: v.optional(section({ calendar: text, clause })),
    /** Where to call outside the hotline's hours. */
    onCall: v.optional(section({ by: oneOf(OnCall), calendar: text, clause })),
    ladder: section({
      steps: listOf(oneOf(ServiceRung)),
      reasonRequired: yesNo,
      authorisedByCustomer: v.optional(listOf(oneOf(ServiceRung))),
      clause,
    }),
  }),
  acceptance,
  feedback,
  plans: v.optional(
    named(
      LOWER_NAME,
      section({ kind: oneOf(PlanKind), ...planned, often: v.optional(often), within: v.optional(period) }),
    ),
    {},
  ),
  training: v.optional(
    named(
      LOWER_NAME,
      section({
        ...planned,
        within: v.optional(period),
        trainees: named(UPPER_NAME, localized),
        topics: named(UPPER_NAME, localized),
        goal: oneOf(TrainingGoal),
      }),
    ),
    {},
  ),
  papers: v.optional(
    named(
      LOWER_NAME,
      section({
        label: localized,
        on: oneOf(ServiceEvent),
        onePer: v.picklist(['HOUSEHOLD', 'ASSET', 'REQUEST', 'PAYMENT'], 'ONE_OF HOUSEHOLD, ASSET, REQUEST, PAYMENT'),
        clause,
      }),
    ),
    {},
  ),
  courses: v.optional(courses, {}),
  visits: v.optional(visits),
  parts: v.optional(parts),
  partners: v.optional(partners, {}),
  admission: v.optional(admission),
  targets: v.optional(targets, {}),
  rounds: v.optional(rounds, {}),
  people: v.optional(people),
  scorecards: v.optional(scorecards, {}),
  campaigns: v.optional(campaigns, {}),
  budgets: v.optional(budgets, {}),
  improvement: v.optional(improvement),
  documents: v.optional(documents),
});

/** A policy file whose form is right; whether its rules make sense is seen when it is compiled. */
export type PolicyFile = v.InferOutput<typeof policySchema>;
