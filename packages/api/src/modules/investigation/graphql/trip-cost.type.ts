import { TripCostKind } from '@aftercare/schema';
import { Field } from 'type-graphql';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { DateScalar } from '../../../kernel/graphql/date.scalar.js';
import { Money } from '../../../kernel/graphql/money.type.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { Account } from '../../identity/graphql/account.type.js';

@NodeType('Money an investigation cost.')
export class TripCost extends Node {
  @Field(() => TripCostKind, { description: 'What for.' })
  kind!: TripCostKind;

  @Field(() => DateScalar, { description: 'When it was spent.' })
  onDay!: string;

  @Field(() => Money, { description: 'How much.' })
  amount!: Money;

  @Field(() => String, { description: 'A note; may be empty.' })
  note!: string;

  @Field(() => Account, { nullable: true, description: 'Who wrote it down.' })
  by?: Account | null;

  @Field(() => DateTimeScalar, { description: 'When it was written down.' })
  at!: string;
}
