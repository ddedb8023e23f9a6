import type { ReadContext } from '../../kernel/graphql/read-context.js';
import { code } from '../../kernel/read/index.js';
import { traceInWords } from '../policy/graphql/trace-in-words.js';
import { type TraceStep } from '../policy/index.js';

/** The row of the policy that decided; null where none did. */
export const traceField = code<ReadContext>(
  ['trace'],
  ({ trace }, { actor }) => trace && traceInWords(trace as TraceStep, actor.language),
);
