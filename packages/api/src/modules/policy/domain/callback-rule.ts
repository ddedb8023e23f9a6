import type { AnswerForm, ContactWay, Localized } from '@aftercare/schema';

/** One question of a callback. */
export interface CallbackQuestion {
  /** Its name in the policy. */
  readonly name: string;
  readonly label: Localized;
  readonly form: AnswerForm;
}

/** What customers are asked after a service: how many of them, by whom, how, and what. */
export interface CallbackRule {
  readonly clause: string;
  /** Of the accepted requests, in hundredths of a per cent: 10,000 are all. */
  readonly share: number;
  /** A role, or an office. */
  readonly madeBy: string;
  readonly ways: readonly ContactWay[];
  readonly questions: readonly CallbackQuestion[];
}
