import { AnswerForm, ContactWay } from '@aftercare/schema';
import * as v from 'valibot';
import { RatingCriterion } from '../../domain/rating-criterion.js';
import { ServiceMetric } from '@aftercare/schema';
import {
  clause,
  listOf,
  localized,
  LOWER_NAME,
  money,
  named,
  oneOf,
  percent,
  positive,
  role,
  section,
  spell,
  text,
  upperName,
  UPPER_NAME,
  yesNo,
} from '../parts.schema.js';
import { rhythm } from '../rhythm.schema.js';
import { rows } from '../rows.schema.js';

const ways = listOf(oneOf(ContactWay));

/** A MARK is within `scale`; to YES_NO, yes is the answer one hopes for. */
const questions = named(LOWER_NAME, section({ ...localized.entries, answer: oneOf(AnswerForm) }));

const survey = section({
  label: localized,
  often: rhythm,
  ways,
  questions: v.optional(questions, {}),
  goesTo: upperName,
  metric: v.optional(oneOf(ServiceMetric)),
  clause,
});

const Reach = { SHORT_LINK: 'SHORT_LINK', QR_CODE: 'QR_CODE', PAPER_FORM: 'PAPER_FORM' } as const;

/** What a reward is given for. */
const Merit = { SUGGESTION_ADOPTED: 'SUGGESTION_ADOPTED', COMPLAINT_VERIFIED: 'COMPLAINT_VERIFIED' } as const;

/** What customers say, and how the company comes to hear it. */
export const feedback = section({
  criteria: listOf(oneOf(RatingCriterion)),
  scale: positive,
  lowAtMost: positive,
  lowGoesTo: role,
  /** Questions asked after a service: of every request, or of so many of them. */
  callback: v.optional(
    section({
      share: percent,
      /** From the acceptance, on `calendar`; left out: it is made, and no clock counts it. */
      within: v.optional(spell),
      calendar: v.optional(text),
      madeBy: upperName,
      ways,
      questions,
      metric: v.optional(oneOf(ServiceMetric)),
      clause,
    }),
  ),
  surveys: v.optional(named(LOWER_NAME, survey), {}),
  /** By which ways an opinion is answered. */
  answers: v.optional(rows(ways)),
  /** What a record of an opinion holds. */
  records: v.optional(
    named(LOWER_NAME, section({ label: localized, states: named(UPPER_NAME, localized), clause })),
    {},
  ),
  rewards: v.optional(
    named(LOWER_NAME, section({ label: localized, for: oneOf(Merit), amount: money, decidedBy: upperName, clause })),
    {},
  ),
  committee: v.optional(
    section({
      label: localized,
      members: named(UPPER_NAME, section({ ...localized.entries, seats: positive })),
      meets: rhythm,
      minutes: yesNo,
      /** Who sees to it that what was agreed is done. */
      actionsFollowedBy: upperName,
      clause,
    }),
  ),
  /** Inspections by people who do not say who they are. */
  secretInspections: v.optional(
    section({
      often: rhythm,
      madeBy: upperName,
      reportedTo: upperName,
      sayWhoTheyAre: yesNo,
      checks: named(UPPER_NAME, localized),
      clause,
    }),
  ),
  /** A form for everybody, in public places. */
  publicForm: v.optional(
    section({
      login: yesNo,
      openedBy: listOf(oneOf(Reach)),
      places: named(UPPER_NAME, localized),
      goesTo: upperName,
      clause,
    }),
  ),
  /** A line for complaints that has no interest in common with those complained of, and is itself accountable. */
  complaintsLine: v.optional(
    section({
      encouraged: localized,
      answeredBy: upperName,
      independentOf: upperName,
      hiddenFrom: listOf(role),
      supervision: section({ supervisedBy: upperName, often: rhythm, clause }),
      clause,
    }),
  ),
  clause,
});
