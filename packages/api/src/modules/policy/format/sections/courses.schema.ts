import * as v from 'valibot';
import { localized, LOWER_NAME, named, section, text, upperName } from '../parts.schema.js';
import { rows } from '../rows.schema.js';

const step = section({ who: upperName, does: localized, record: v.optional(text) });

/** The order of hands: who does what, one after the other, with the record handed on. */
export const courses = named(
  LOWER_NAME,
  section({ label: localized, rows: rows(v.pipe(v.array(step, 'LIST'), v.minLength(1, 'LIST'))) }),
);
