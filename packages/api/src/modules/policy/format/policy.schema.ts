import {
  ClockKind,
  Entitlement,
  PlanKind,
  PriceBasis,
  RequestChannel,
  RequestKind,
  RequestState,
  ServiceRung,
} from '@aftercare/schema';
import * as v from 'valibot';
import { ConsentPaper } from '../domain/consent-paper.js';
import type { Duration } from '../domain/duration.js';
import { Priority } from '../domain/priority.js';
import { RatingCriterion } from '../domain/rating-criterion.js';
import { ServiceEvent } from '../domain/service-event.js';
import { StartDateKind } from '../domain/start-date-kind.js';
import { TrainingGoal } from '../domain/training-goal.js';
import { calendar } from './calendar.schema.js';
import { DURATION, parseDuration } from './parse-duration.js';
import {
  clause,
  CLAUSE_NAME,
  listOf,
  localized,
  LOWER_NAME,
  named,
  oneOf,
  period,
  positive,
  role,
  section,
  sentence,
  text,
  UPPER_NAME,
  yesNo,
} from './parts.schema.js';
import { rows } from './rows.schema.js';

const NOTHING = 'nothing promised';
const promised = v.pipe(
  v.string('PROMISED'),
  v.check((written) => written === NOTHING || DURATION.test(written), 'PROMISED'),
  v.transform((written) => (written === NOTHING ? null : parseDuration(written))),
);

const spell = v.pipe(
  v.string('SPELL'),
  v.check((written) => DURATION.test(written) && parseDuration(written).unit === 'MINUTES', 'SPELL'),
  v.transform((written) => parseDuration(written) as Extract<Duration, { unit: 'MINUTES' }>),
);

const WARNING = /^(?:(.+) before|at (\d{1,2})%)$/;
const warning = v.pipe(
  v.string('WARNING'),
  v.regex(WARNING, 'WARNING'),
  v.check((written) => {
    const before = WARNING.exec(written)?.[1];
    return before === undefined || (DURATION.test(before) && parseDuration(before).unit === 'MINUTES');
  }, 'WARNING'),
  v.transform((written) => {
    const [, before, percent] = WARNING.exec(written)!;
    const ahead = before === undefined ? null : parseDuration(before);
    return {
      beforeMinutes: ahead?.unit === 'MINUTES' ? ahead.minutes : null,
      atPercent: percent === undefined ? null : Number(percent),
    };
  }),
);

const often = v.pipe(
  v.string('OFTEN'),
  v.regex(/^(1|2|3|4|6|12) times? a year$/, 'OFTEN'),
  v.transform((written) => Number.parseInt(written, 10)),
);

const choice = section({
  'zh-CN': text,
  en: text,
  onlyFor: v.optional(named(LOWER_NAME, listOf(v.string('TEXT')))),
});

const fact = v.pipe(
  section({
    label: localized,
    askedOf: v.picklist(['CUSTOMER', 'STAFF'], 'ONE_OF CUSTOMER, STAFF'),
    required: v.optional(yesNo, 'no'),
    choices: v.optional(named(UPPER_NAME, choice)),
    amount: v.optional(section({ unit: text, min: v.optional(v.number('NUMBER')) })),
    yesOrNo: v.optional(yesNo),
  }),
  v.check(
    ({ choices, amount, yesOrNo }) => [choices, amount, yesOrNo].filter((form) => form !== undefined).length === 1,
    'FACT',
  ),
);

const promise = section({
  kind: oneOf(ClockKind),
  from: oneOf(ServiceEvent),
  until: oneOf(ServiceEvent),
  within: rows(promised),
  calendar: text,
  owedBy: role,
  pausedIn: v.optional(listOf(oneOf(RequestState))),
  warn: v.optional(warning),
  escalateTo: v.union([role, v.literal('LEVEL_ABOVE')], 'ESCALATE_TO'),
  sentence: sentence('duration'),
});

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
  intake: section({
    kinds: listOf(oneOf(RequestKind)),
    channels: listOf(oneOf(RequestChannel)),
    facts: named(LOWER_NAME, fact),
  }),
  calendars: named(LOWER_NAME, calendar),
  triage: section({
    tiers: named(UPPER_NAME, localized),
    severities: named(UPPER_NAME, localized),
    rows: rows(section({ tier: text, severity: text, priority: oneOf(Priority), owner: role })),
  }),
  promises: named(LOWER_NAME, promise),
  entitlement: section({
    terms: rows(term),
    registration: v.optional(section({ within: period, of: oneOf(StartDateKind), clause })),
    rulings: rows(ruling),
  }),
  prices: section({
    basis: rows(oneOf(PriceBasis)),
    consent: rows(consent),
  }),
  channels: section({
    hotline: v.optional(section({ calendar: text, clause })),
    ladder: section({
      steps: listOf(oneOf(ServiceRung)),
      reasonRequired: yesNo,
      authorisedByCustomer: v.optional(listOf(oneOf(ServiceRung))),
      clause,
    }),
  }),
  acceptance: section({ signatureRequired: yesNo, silenceAccepts: v.optional(period), clause }),
  feedback: section({
    criteria: listOf(oneOf(RatingCriterion)),
    scale: positive,
    lowAtMost: positive,
    lowGoesTo: role,
    clause,
  }),
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
});

/** A policy file whose form is right; whether its rules make sense is seen when it is compiled. */
export type PolicyFile = v.InferOutput<typeof policySchema>;
