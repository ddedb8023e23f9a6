import * as v from 'valibot';
import { clause, listOf, localized, named, section, text, upperName, UPPER_NAME, yesNo } from '../parts.schema.js';

/** Rules as controlled documents, and data as a secret. */
export const documents = section({
  control: v.optional(
    section({
      steps: named(UPPER_NAME, localized),
      issuedTo: listOf(upperName),
      acknowledged: yesNo,
      approval: text,
      clause,
    }),
  ),
  /** Departures from the rules: only as approved, and each is written down. */
  exceptions: v.optional(section({ approval: text, recorded: yesNo, clause })),
  privacy: v.optional(
    section({ keeps: named(UPPER_NAME, localized), encrypted: yesNo, seenBy: listOf(upperName), clause }),
  ),
  /** A file for everything of that kind. */
  files: v.optional(
    named(
      UPPER_NAME,
      section({
        ...localized.entries,
        onePer: v.picklist(['PRODUCT', 'ASSET', 'CUSTOMER', 'REQUEST'], 'ONE_OF PRODUCT, ASSET, CUSTOMER, REQUEST'),
        holds: named(UPPER_NAME, localized),
        clause,
      }),
    ),
    {},
  ),
});
