import * as v from 'valibot';
import { clause, localized, LOWER_NAME, named, percent, section, text } from '../parts.schema.js';
import { rhythm } from '../rhythm.schema.js';

/** Money set aside for service: at least a share of `SALES`, or of another budget by its name. */
export const budgets = named(
  LOWER_NAME,
  section({ label: localized, atLeast: percent, of: text, reported: v.optional(rhythm), clause }),
);
