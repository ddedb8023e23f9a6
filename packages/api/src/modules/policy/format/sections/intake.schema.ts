import { RequestChannel, RequestKind } from '@aftercare/schema';
import * as v from 'valibot';
import { listOf, localized, LOWER_NAME, named, oneOf, section, text, UPPER_NAME, yesNo } from '../parts.schema.js';

const choice = section({
  'zh-CN': text,
  en: text,
  onlyFor: v.optional(named(LOWER_NAME, listOf(v.string('TEXT')))),
});

const SINCE = /^hours since ([a-z][a-zA-Z0-9]*)$/;
const workedOut = v.pipe(
  v.string('WORKED_OUT'),
  v.regex(SINCE, 'WORKED_OUT'),
  v.transform((written) => SINCE.exec(written)![1]!),
);

const forms = {
  choices: v.optional(named(UPPER_NAME, choice)),
  amount: v.optional(section({ unit: text, min: v.optional(v.number('NUMBER')) })),
  yesOrNo: v.optional(yesNo),
};

const fact = v.pipe(
  section({
    label: localized,
    askedOf: v.optional(v.picklist(['CUSTOMER', 'STAFF'], 'ONE_OF CUSTOMER, STAFF')),
    required: v.optional(yesNo, 'no'),
    ...forms,
    moment: v.optional(yesNo),
    workedOut: v.optional(workedOut),
  }),
  v.check(
    ({ choices, amount, yesOrNo, moment, workedOut: since }) =>
      [choices, amount, yesOrNo, moment, since].filter((form) => form !== undefined).length === 1,
    'FACT',
  ),
  v.check(({ askedOf, workedOut: since }) => (askedOf === undefined) === (since !== undefined), 'ASKED_OF'),
);

/** Facts of a section's own tables, such as minutes late or the day's bill. They are always known. */
export const ownFacts = named(
  LOWER_NAME,
  v.pipe(
    section({ label: localized, ...forms }),
    v.check(
      ({ choices, amount, yesOrNo }) => [choices, amount, yesOrNo].filter((form) => form !== undefined).length === 1,
      'OWN_FACT',
    ),
  ),
);

/** What may be asked, by which ways it comes in, and the facts the tables decide on. */
export const intake = section({
  kinds: listOf(oneOf(RequestKind)),
  channels: listOf(oneOf(RequestChannel)),
  facts: named(LOWER_NAME, fact),
});
