import { ActorKind } from '@aftercare/schema';
import { Field } from 'type-graphql';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { JsonScalar } from '../../../kernel/graphql/json.scalar.js';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';

@NodeType('Something that happened in the life of a request.')
export class RequestEvent extends Node {
  @Field(() => String, { description: 'What happened, such as `request.filed`.' })
  type!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was received, where it was told a minute or more later: by a phone that had no network.',
  })
  receivedAt?: string | null;

  @Field(() => Boolean, { description: 'Whether customers and partners see it.' })
  public!: boolean;

  @Field(() => ActorKind, { description: 'Who did it.' })
  actorKind!: ActorKind;

  @Field(() => String, { nullable: true, description: 'The name of staff or a program; null for customers.' })
  actorName?: string | null;

  @Field(() => LocalizedText, { description: 'What happened, in words.' })
  sentence!: LocalizedText;

  @Field(() => JsonScalar, { description: 'What was said or chosen: an object whose fields depend on the type.' })
  payload!: unknown;
}
