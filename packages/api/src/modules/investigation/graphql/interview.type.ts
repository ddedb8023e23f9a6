import { Field } from 'type-graphql';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { Personal } from '../../../kernel/graphql/personal.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { Account } from '../../identity/graphql/account.type.js';

@NodeType('What somebody said who was asked.')
export class Interview extends Node {
  @Personal()
  @Field(() => String, { nullable: true, description: 'Who; masked for those who do not investigate.' })
  person?: string | null;

  @Field(() => String, { description: 'In what capacity.' })
  capacity!: string;

  @Field(() => String, { description: 'What was said.' })
  said!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  heldAt!: string;

  @Field(() => Account, { nullable: true, description: 'Who asked.' })
  by?: Account | null;

  @Field(() => DateTimeScalar, { description: 'When it was written down.' })
  at!: string;
}
