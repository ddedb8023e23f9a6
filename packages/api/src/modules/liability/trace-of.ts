import { localizedText } from '../../kernel/graphql/localized-text.type.js';
import type { ReadContext } from '../../kernel/graphql/read-context.js';
import { code } from '../../kernel/read/index.js';
import type { TraceStep } from '../policy/index.js';

/** A `TraceStep` in the reader's language. */
export function traceInWords({ sentence, because, ...step }: TraceStep, { actor }: Pick<ReadContext, 'actor'>) {
  const say = (words: TraceStep['sentence']) => localizedText(words, actor.language);
  return { ...step, sentence: say(sentence), because: because && say(because) };
}

/** The row of the policy that decided; null where none did. */
export const traceField = code<ReadContext>(
  ['trace'],
  ({ trace }, context) => trace && traceInWords(trace as TraceStep, context),
);
