import type { ReadContext } from '../../kernel/graphql/read-context.js';
import { code } from '../../kernel/read/index.js';
import { type TraceStep, traceInWords } from '../policy/index.js';

/** The row of the policy that decided; null where none did. */
export const traceField = code<ReadContext>(
  ['trace'],
  ({ trace }, { actor }) => trace && traceInWords(trace as TraceStep, actor.language),
);
