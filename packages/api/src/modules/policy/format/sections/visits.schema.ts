import { CheckFailure, CheckTime, Role } from '@aftercare/schema';
import * as v from 'valibot';
import { ServiceEvent } from '../../domain/service-event.js';
import {
  clause,
  listOf,
  localized,
  LOWER_NAME,
  named,
  oneOf,
  period,
  role,
  section,
  spell,
  text,
  upperName,
  UPPER_NAME,
  yesNo,
} from '../parts.schema.js';
import { condition } from '../rows.schema.js';

/** What cannot be had without a record. */
const Basis = { REIMBURSEMENT: 'REIMBURSEMENT', SETTLEMENT: 'SETTLEMENT', IMPROVEMENT: 'IMPROVEMENT' } as const;

const record = section({
  label: localized,
  on: oneOf(ServiceEvent),
  states: named(UPPER_NAME, localized),
  signedBy: v.optional(listOf(oneOf(Role))),
  stamped: v.optional(yesNo),
  basisFor: v.optional(listOf(oneOf(Basis))),
  filedWith: v.optional(upperName),
  sentTo: v.optional(listOf(upperName)),
  clause,
});

const checklist = section({
  label: localized,
  checkedBy: upperName,
  at: oneOf(CheckTime),
  goesWith: v.optional(oneOf({ SURVEY: 'SURVEY', VISIT: 'VISIT' } as const)),
  /** Of cases with these facts alone, and there always. */
  when: v.optional(named(LOWER_NAME, condition)),
  items: named(UPPER_NAME, localized),
  failed: oneOf(CheckFailure),
  reportedTo: v.optional(listOf(upperName)),
  clause,
});

const UNTIL = /^(.+) before$/;

/** How long before a visit it can still be moved: `2h before`. */
const before = v.pipe(
  v.string('BEFORE'),
  v.regex(UNTIL, 'BEFORE'),
  v.transform((written) => UNTIL.exec(written)![1]),
  spell,
);

/** How people are sent, what they fill in, check and may not do, and what happens when it does not go as planned. */
export const visits = section({
  /** Slips, reports and forms, with what each states; the field service report is one of them. */
  records: v.optional(named(LOWER_NAME, record), {}),
  checklists: v.optional(named(LOWER_NAME, checklist), {}),
  /** Paid work is paid for where it is done. */
  fee: v.optional(section({ collected: v.picklist(['ON_SITE', 'BY_INVOICE'], 'ONE_OF ON_SITE, BY_INVOICE'), clause })),
  /** Not to be done as planned: another way, once it is approved. */
  otherWay: v.optional(section({ approval: text, clause })),
  /** A unit lent while the customer's own is down. */
  loaner: v.optional(section({ free: yesNo, clause })),
  /** Somebody else is sent when the customer is not content with a person. */
  otherPerson: v.optional(section({ sentBy: role, clause })),
  /**
   * How often customers move a visit themselves, and until when: once, until the technician sets out, unless said. Where
   * the house moves it out of the time they chose, counting begins anew.
   */
  moves: v.optional(
    section({
      byCustomer: v.pipe(v.number('COUNT'), v.integer('COUNT'), v.minValue(0, 'COUNT')),
      until: v.optional(before),
      clause,
    }),
  ),
  remote: v.optional(section({ wherePossible: yesNo, clause })),
  /** The same problem of the same unit again within a period. */
  repeatRepair: v.optional(section({ within: period, reportedTo: listOf(upperName), clause })),
  /** What nobody on a visit may do; each is a kind of complaint. */
  forbidden: v.optional(named(UPPER_NAME, section({ label: localized, complaintTo: role, clause })), {}),
  emergency: v.optional(
    section({
      team: localized,
      calendar: text,
      ledBy: role,
      plan: localized,
      mayMove: listOf(oneOf({ PEOPLE: 'PEOPLE', PARTS: 'PARTS' })),
      clause,
    }),
  ),
  /** Findings upon which the work stops, and what is said of them to whom. */
  stopAtOnce: v.optional(
    section({
      for: named(UPPER_NAME, localized),
      severity: v.optional(listOf(upperName)),
      reportedTo: listOf(upperName),
      states: named(UPPER_NAME, localized),
      clause,
    }),
  ),
  /** Visits that no date calls for, only something that happens. */
  occasions: v.optional(
    named(
      LOWER_NAME,
      section({ label: localized, performedBy: role, items: v.optional(named(UPPER_NAME, localized)), clause }),
    ),
    {},
  ),
  /** Places of service: the company's own, and those it entrusts. */
  outlets: v.optional(section({ kinds: named(UPPER_NAME, localized), clause })),
});
