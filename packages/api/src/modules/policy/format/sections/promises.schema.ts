import { ClockKind, RequestState } from '@aftercare/schema';
import * as v from 'valibot';
import type { Duration } from '../../domain/duration.js';
import type { Promised } from '../../domain/promise-rule.js';
import { ServiceEvent } from '../../domain/service-event.js';
import { DURATION, parseDuration } from '../parse-duration.js';
import { listOf, LOWER_NAME, named, oneOf, role, section, sentence, text } from '../parts.schema.js';
import { rows } from '../rows.schema.js';

const NOTHING = 'nothing promised';
const BY = /^by ([a-z][a-zA-Z0-9]*)$/;
const promised = v.pipe(
  v.string('PROMISED'),
  v.check((written) => written === NOTHING || BY.test(written) || DURATION.test(written), 'PROMISED'),
  v.transform((written): Promised | null => {
    if (written === NOTHING) return null;
    const fact = BY.exec(written)?.[1];
    return fact === undefined ? parseDuration(written) : { unit: 'BY', fact };
  }),
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

const EVERY = /^every (.+)$/;
const every = v.pipe(
  v.string('EVERY'),
  v.check((written) => DURATION.test(EVERY.exec(written)?.[1] ?? '') && !written.includes('working'), 'EVERY'),
  v.transform((written) => (parseDuration(EVERY.exec(written)![1]!) as Extract<Duration, { unit: 'MINUTES' }>).minutes),
);

const FACT = /^fact ([a-z][a-zA-Z0-9]*)$/;
const start = v.union(
  [
    v.pipe(
      oneOf(ServiceEvent),
      v.transform((event) => ({ event, fact: null })),
    ),
    v.pipe(
      v.string('START'),
      v.regex(FACT, 'START'),
      v.transform((written) => ({ event: null, fact: FACT.exec(written)![1]! })),
    ),
  ],
  'START',
);

const promise = section({
  kind: oneOf(ClockKind),
  from: start,
  until: oneOf(ServiceEvent),
  within: rows(promised),
  calendar: text,
  owedBy: role,
  pausedIn: v.optional(listOf(oneOf(RequestState))),
  warn: v.optional(warning),
  escalateTo: v.union([role, v.literal('LEVEL_ABOVE')], 'ESCALATE_TO'),
  remind: v.optional(section({ often: every, calendar: text })),
  extension: v.optional(text),
  sentence: sentence('duration'),
});

/** Who must answer by when: one clock for each. */
export const promises = named(LOWER_NAME, promise);
