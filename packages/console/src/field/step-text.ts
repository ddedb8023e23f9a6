import type { MessageDescriptor } from '@lingui/core';
import { visitOutcomeWords } from '../words/visit-words';
import { stepWords } from './step-words';
import type { StepFacts } from './step';

type Say = (words: MessageDescriptor) => string;

/** What a step says beside its name; empty where its name is all. */
export function detailOf(facts: StepFacts, say: Say): string {
  switch (facts.kind) {
    case 'STOP':
    case 'DECLINE':
    case 'REFUSE_SIGNATURE':
      return facts.reason;
    case 'RECORD':
      return [facts.findings, facts.actions, ...facts.parts.map(({ name, quantity }) => `${quantity} × ${name}`)].join(
        '\n',
      );
    case 'FINISH':
      return say(visitOutcomeWords[facts.outcome]);
    case 'SIGN':
      return facts.signerName;
    case 'FORM':
      return facts.states.map(({ text }) => text).join('\n');
    case 'CHECK':
      return facts.answers.flatMap(({ note }) => note ?? []).join('\n');
    case 'NOTE':
      return facts.text;
    default:
      return '';
  }
}

/** A step in one line, for people. */
export function stepText(facts: StepFacts, say: Say): string {
  const detail = detailOf(facts, say);
  return detail ? `${say(stepWords[facts.kind])}: ${detail}` : say(stepWords[facts.kind]);
}
