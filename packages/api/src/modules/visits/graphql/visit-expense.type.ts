import { TripCostKind } from '@aftercare/schema';
import { Field } from 'type-graphql';
import { DateScalar } from '../../../kernel/graphql/date.scalar.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { Money } from '../../../kernel/graphql/money.type.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { File } from '../../files/graphql/file.type.js';
import { Account } from '../../identity/graphql/account.type.js';

@NodeType('Money somebody laid out on a visit, claimed upon its report and in the books.')
export class VisitExpense extends Node {
  @Field(() => TripCostKind, { description: 'What for.' }) kind!: TripCostKind;
  @Field(() => DateScalar, { description: 'On which day.' }) onDay!: string;
  @Field(() => Money, { description: 'How much.' }) amount!: Money;
  @Field(() => String, { description: 'What there is to say about it.' }) note!: string;
  @Field(() => File, { nullable: true, description: 'Its receipt.' }) receipt?: File | null;
  @Field(() => Account, { nullable: true, description: 'Who claimed it.' }) by?: Account | null;
  @Field(() => DateTimeScalar, { description: 'When it was claimed.' }) at!: string;
}
