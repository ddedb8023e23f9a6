import { ConsentKind, ConsentMethod, ConsentState } from '@aftercare/schema';
import { Field } from 'type-graphql';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { Money } from '../../../kernel/graphql/money.type.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { ConsentLine } from './consent-line.type.js';

@NodeType('Something the customer was asked to agree to.')
export class Consent extends Node {
  @Field(() => ConsentKind, { description: 'What was asked.' })
  kind!: ConsentKind;

  @Field(() => ConsentState, { description: 'Where it stands.' })
  state!: ConsentState;

  @Field(() => [ConsentLine], { description: 'What it would cost, line by line, as it was shown.' })
  lines!: ConsentLine[];

  @Field(() => Money, { nullable: true, description: 'What it would cost altogether.' })
  total?: Money | null;

  @Field(() => ConsentMethod, { nullable: true, description: 'How the customer said yes.' })
  method?: ConsentMethod | null;

  @Field(() => DateTimeScalar, { description: 'When it was asked.' })
  askedAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the customer answered.' })
  answeredAt?: string | null;

  @Field(() => String, { nullable: true, description: 'Why the customer declined.' })
  reason?: string | null;
}
