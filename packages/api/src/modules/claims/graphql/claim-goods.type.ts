import { GoodsStep, GoodsVerdict } from '@aftercare/schema';
import { Field, Int } from 'type-graphql';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { Account } from '../../identity/graphql/account.type.js';
import { ClaimLine } from './claim-line.type.js';

@NodeType('A step that goods of a claim took. What finally becomes of them is for staff only.')
export class ClaimGoods extends Node {
  @Field(() => ClaimLine, { nullable: true, description: 'Which goods.' })
  line?: ClaimLine | null;

  @Field(() => GoodsStep, { description: 'Which step.' })
  step!: GoodsStep;

  @Field(() => String, { description: 'How many units; a decimal with at most three places.' })
  quantity!: string;

  @Field(() => GoodsVerdict, { nullable: true, description: 'What becomes, or became, of them.' })
  verdict?: GoodsVerdict | null;

  @Field(() => Int, { nullable: true, description: 'What was pulped, in kilograms.' })
  weightKg?: number | null;

  @Field(() => String, { nullable: true, description: 'Who carries them, and the waybill.' })
  carrier?: string | null;

  @Field(() => String, { nullable: true, description: 'A remark.' })
  note?: string | null;

  @Field(() => Account, { nullable: true, description: 'Who said so; null for customers.' })
  by?: Account | null;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: string;
}
