import { StockLocationKind, StockMovementKind } from '@aftercare/schema';
import { Field, Int } from 'type-graphql';
import { connectionType } from '../../../kernel/graphql/connection.type.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { Technician } from '../../dispatch/graphql/technician.type.js';
import { Account } from '../../identity/graphql/account.type.js';
import { PriceItem } from '../../products/graphql/price-item.type.js';
import { Visit } from '../../visits/graphql/visit.type.js';

@NodeType('How many of one part lie in one place.')
export class StockLevel extends Node {
  @Field(() => PriceItem, { nullable: true, description: 'Which part.' }) item?: PriceItem | null;
  @Field(() => Int, { description: 'How many lie there; never below 0.' }) onHand!: number;
  @Field(() => Int, { description: 'How many visits used beyond what lay there, since it was last counted.' })
  missing!: number;
}

@NodeType('A place parts lie in. Technicians see their own van.')
export class StockLocation extends Node {
  @Field(() => StockLocationKind, { description: 'What kind of place.' }) kind!: StockLocationKind;
  @Field(() => String, { description: 'What it is called, unique in the organization.' }) name!: string;
  @Field(() => Technician, { nullable: true, description: 'Whose van it is.' }) technician?: Technician | null;
  @Field(() => [StockLevel], { description: 'What lies there or has lain there; at most 100 parts.' })
  levels!: StockLevel[];
}

@NodeType('Parts that moved; it never changes. For the office.')
export class StockMovement extends Node {
  @Field(() => StockMovementKind, { description: 'Why.' }) kind!: StockMovementKind;
  @Field(() => PriceItem, { nullable: true, description: 'Which part.' }) item?: PriceItem | null;
  @Field(() => StockLocation, { nullable: true, description: 'Where they lay; null where they came in.' })
  from?: StockLocation | null;
  @Field(() => StockLocation, { nullable: true, description: 'Where they lie since; null where they were used.' })
  to?: StockLocation | null;
  @Field(() => Int, { description: 'How many.' }) quantity!: number;
  @Field(() => Int, { description: 'Of a visit: how many more it used than lay there, or no longer did.' })
  missing!: number;
  @Field(() => String, { description: 'Why, in words; may be empty.' }) reason!: string;
  @Field(() => Visit, { nullable: true, description: 'The visit they were used on.' }) visit?: Visit | null;
  @Field(() => Account, { nullable: true, description: 'Who moved them.' }) by?: Account | null;
  @Field(() => DateTimeScalar, { description: 'When.' }) at!: string;
}

export const StockMovementConnection = connectionType('StockMovement', () => StockMovement);
