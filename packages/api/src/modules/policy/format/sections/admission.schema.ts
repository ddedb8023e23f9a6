import { AccidentReporter } from '@aftercare/schema';
import * as v from 'valibot';
import {
  clause,
  listOf,
  localized,
  LOWER_NAME,
  named,
  oneOf,
  period,
  section,
  sentence,
  text,
  upperName,
  UPPER_NAME,
  yesNo,
} from '../parts.schema.js';

const COPIES = /^(\d+) (?:copy|copies)$/;
const copies = v.pipe(
  v.string('COPIES'),
  v.check((written) => written === 'required' || COPIES.test(written), 'COPIES'),
  v.transform((written) => (written === 'required' ? null : Number(COPIES.exec(written)![1]))),
);

/** Parties to an admission who are somebody else each time. */
const party = oneOf(AccidentReporter);

const outsider = section({
  'zh-CN': text,
  en: text,
  /** Levels of safety education, of `education`. */
  educated: listOf(upperName),
  exam: v.optional(yesNo),
  /** Papers that lie before, with the number of copies where one is fixed. */
  papers: named(UPPER_NAME, copies),
  /** Who must agree to the papers; `filedWith` takes them in. */
  approval: v.optional(text),
  stampedBy: v.optional(upperName),
  filedWith: v.optional(upperName),
  accident: section({
    reportedBy: party,
    outcomeFiledBy: v.optional(party),
    /** The promise that says by when the outcome is filed. */
    promise: v.optional(text),
    clause,
  }),
  clause,
});

/** Who may enter a plant: what an outsider of each class must have before, and what happens when it is missing. */
export const admission = section({
  classes: named(UPPER_NAME, outsider),
  papers: named(UPPER_NAME, localized),
  education: section({ levels: named(UPPER_NAME, localized), clause }),
  specialTrades: section({ trades: named(UPPER_NAME, localized), paper: upperName, clause }),
  valid: section({ for: period, clause }),
  /** Who hires, answers; who serves, manages; each admission names the department. */
  responsible: section({ answers: localized, manages: localized, namedOnEach: yesNo, clause }),
  subcontracting: section({ allowed: yesNo, clause }),
  /** Nobody is sent without; the sentence names the `{papers}` that are missing. */
  dispatch: section({ allowedWithout: yesNo, sentence: sentence('papers'), clause }),
  stopWork: section({
    orderedBy: upperName,
    for: named(UPPER_NAME, localized),
    freezesVisit: yesNo,
    pausesPromises: yesNo,
    clause,
  }),
  violations: section({ bookedTo: party, fromDeposit: yesNo, clause }),
  deposit: section({ earmarked: yesNo, approval: text, clause }),
  /** Where rules ask about a case: the fact that names the class, and what an accident is there. */
  knownBy: v.optional(section({ class: v.optional(text), accident: v.optional(named(LOWER_NAME, upperName)) })),
});
