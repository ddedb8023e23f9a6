import { AcceptanceParty, Arbiter } from '@aftercare/schema';
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
  upperName,
  UPPER_NAME,
  yesNo,
} from '../parts.schema.js';

const stage = section({
  label: localized,
  signedBy: listOf(oneOf(AcceptanceParty)),
  /** How long after the stage before. */
  after: v.optional(period),
  clause,
});

/** When work counts as done: signatures, silence, stages, the company's own check, and who settles a dispute. */
export const acceptance = section({
  signatureRequired: yesNo,
  silenceAccepts: v.optional(period),
  stages: v.optional(named(LOWER_NAME, stage), {}),
  refused: v.optional(section({ leadsTo: v.picklist(['REWORK'], 'ONE_OF REWORK'), until: localized, clause })),
  internal: v.optional(section({ checkedBy: upperName, checks: named(UPPER_NAME, localized), clause })),
  dispute: v.optional(section({ settledBy: oneOf(Arbiter), final: yesNo, paperRequired: v.optional(yesNo), clause })),
  clause,
});
