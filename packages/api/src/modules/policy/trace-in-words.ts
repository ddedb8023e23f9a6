import type { Language } from '@aftercare/schema';
import { localizedText } from '../../kernel/graphql/localized-text.js';
import type { TraceStep } from './domain/trace-step.js';

/** A step of a trace as the API answers it, in the reader's language first. */
export function traceInWords({ title, sentence, because, known = [], ...step }: TraceStep, language: Language) {
  const say = (words: TraceStep['sentence']) => localizedText(words, language);
  return {
    ...step,
    title: title && say(title),
    sentence: say(sentence),
    because: because && say(because),
    known: known.map(say),
  };
}
