import { TeamRole } from '@aftercare/schema';
import { Field } from 'type-graphql';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { Account } from '../../identity/graphql/account.type.js';

@NodeType('One of an investigating team.')
export class InvestigationMember extends Node {
  @Field(() => Account, { nullable: true, description: 'Who.' })
  account?: Account | null;

  @Field(() => TeamRole, { description: 'What the person does in it.' })
  role!: TeamRole;

  @Field(() => DateTimeScalar, { description: 'Since when.' })
  joinedAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when; null of those who are on it.' })
  leftAt?: string | null;
}
