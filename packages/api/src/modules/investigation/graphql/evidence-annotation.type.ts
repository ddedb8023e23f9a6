import { Field } from 'type-graphql';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { JsonScalar } from '../../../kernel/graphql/json.scalar.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { Account } from '../../identity/graphql/account.type.js';

@NodeType('A note beside a piece of evidence.')
export class EvidenceAnnotation extends Node {
  @Field(() => String, { description: 'What it says.' })
  text!: string;

  @Field(() => JsonScalar, {
    description: 'Shapes over the picture: a list of `{ shape, x, y, width, height }` in thousandths of its sides.',
  })
  marks!: unknown;

  @Field(() => Account, { nullable: true, description: 'Who.' })
  by?: Account | null;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: string;
}
