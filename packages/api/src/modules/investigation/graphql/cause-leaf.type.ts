import { CauseFamily } from '@aftercare/schema';
import { Field, Int } from 'type-graphql';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';

@NodeType('A cause in the words of the organization, below one of the five families.')
export class CauseLeaf extends Node {
  @Field(() => CauseFamily, { description: 'Its family.' })
  family!: CauseFamily;

  @Field(() => String, { description: 'Short and lasting.' })
  code!: string;

  @Field(() => LocalizedText, { description: 'What people read.' })
  label!: LocalizedText;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when it is no longer chosen.' })
  retiredAt?: string | null;

  @Field(() => Int, { description: 'Sent back when it is changed.' })
  version!: number;
}
