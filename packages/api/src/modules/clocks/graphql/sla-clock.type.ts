import { ClockKind, ClockState, PromiseState } from '@aftercare/schema';
import { Field } from 'type-graphql';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { SlaPause } from './sla-pause.type.js';

@NodeType('A promise with its deadline, found kept or broken by the clock itself.')
export class SlaClock extends Node {
  @Field(() => String, { description: "The promise's name in the policy." })
  key!: string;

  @Field(() => ClockKind, { description: 'What was promised.' })
  kind!: ClockKind;

  @Field(() => ClockState, { description: 'Where it stands, as recorded.' })
  state!: ClockState;

  @Field(() => PromiseState, { description: 'How it stands at this moment.' })
  promiseState!: PromiseState;

  @Field(() => DateTimeScalar, { description: 'When it began to run.' })
  startedAt!: string;

  @Field(() => DateTimeScalar, { description: 'When it falls due; recomputed after each pause.' })
  dueAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'From when it counts as at risk.' })
  warnAt?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was broken.' })
  breachedAt?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When what was promised happened.' })
  stoppedAt?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when it rests; null while it runs.' })
  pausedAt?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it rests.' })
  pauseReason?: string | null;

  @Field(() => String, { description: 'The role that owes it.' })
  owedBy!: string;

  @Field(() => LocalizedText, { description: 'Who owes it, in the words of the written policy.' })
  owedByName!: LocalizedText;

  @Field(() => LocalizedText, { description: 'The promise in words for the customer.' })
  sentence!: LocalizedText;

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'Why it holds, by what is known of the case; null where nothing of it decided.',
  })
  because?: LocalizedText | null;

  @Field(() => Boolean, { description: 'Whether its deadline was only noticed after a standstill of the server.' })
  firedLate!: boolean;

  @Field(() => [SlaPause], { description: 'When it rested, the oldest first; at most 50.' })
  pauses!: SlaPause[];
}
