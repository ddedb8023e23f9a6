import { RequestChannel } from '@aftercare/schema';
import * as v from 'valibot';
import {
  clause,
  dayOfYear,
  listOf,
  localized,
  LOWER_NAME,
  money,
  named,
  oneOf,
  period,
  positive,
  section,
  upperName,
  UPPER_NAME,
  yesNo,
} from '../parts.schema.js';
import { rows } from '../rows.schema.js';
import { ownFacts } from './intake.schema.js';

/** What of a bill an offer is about. */
const Share = { WHOLE: 'WHOLE', MATERIAL: 'MATERIAL', LABOUR: 'LABOUR' } as const;

const FRACTION = /^([1-9])\/10$/;

/** `9/10` of the price is paid. */
const fraction = v.pipe(
  v.string('FRACTION'),
  v.regex(FRACTION, 'FRACTION'),
  v.transform((written) => Number(FRACTION.exec(written)![1])),
);

const nothing = v.pipe(
  v.literal('nothing'),
  v.transform(() => null),
);

const offer = v.pipe(
  section({
    free: v.optional(oneOf(Share)),
    price: v.optional(money),
    insteadOf: v.optional(money),
    pays: v.optional(fraction),
    of: v.optional(oneOf(Share)),
    gift: v.optional(upperName),
  }),
  v.check(
    ({ free, price, pays, gift }) => [free, price, pays, gift].filter((one) => one !== undefined).length === 1,
    'OFFER',
  ),
  v.check(({ price, pays, of }) => (price ?? pays) === undefined || of !== undefined, 'OFFER'),
);

const team = section({
  label: localized,
  from: listOf(upperName),
  people: v.optional(positive),
  each: v.optional(positive),
});

/** Service brought to customers for a while: when, for whom, what is offered, where, by whom, and what is noted. */
export const campaigns = named(
  LOWER_NAME,
  section({
    label: localized,
    theme: v.optional(localized),
    aims: v.optional(named(LOWER_NAME, localized), {}),
    period: section({ from: dayOfYear, to: dayOfYear, clause }),
    facts: v.optional(ownFacts, {}),
    /** Whether somebody may take part. */
    audience: v.optional(rows(yesNo)),
    gifts: v.optional(named(UPPER_NAME, localized), {}),
    offers: v.optional(
      named(LOWER_NAME, section({ label: localized, rows: rows(v.union([nothing, offer], 'OFFER')) })),
      {},
    ),
    places: v.optional(section({ kinds: named(UPPER_NAME, localized), clause })),
    teams: v.optional(section({ send: named(LOWER_NAME, team), clause })),
    materials: v.optional(section({ list: named(UPPER_NAME, localized), clause })),
    /** What is taken down of everybody who has something to say. */
    register: v.optional(section({ label: localized, states: named(UPPER_NAME, localized), clause })),
    /** Whoever asks to be visited at home has a request filed, by this channel. */
    homeVisits: v.optional(section({ requestBy: oneOf(RequestChannel), clause })),
    contactData: v.optional(section({ updated: named(UPPER_NAME, localized), clause })),
    summary: v.optional(section({ goesTo: upperName, within: v.optional(period), clause })),
    clause,
  }),
);
