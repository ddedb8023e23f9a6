import { Field, Int } from 'type-graphql';
import { DateScalar } from '../../../kernel/graphql/date.scalar.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';

@NodeType('A training somebody went through. For the office and the person.')
export class TrainingRecord extends Node {
  @Field(() => String, { description: 'What it taught.' })
  course!: string;

  @Field(() => Int, { description: 'How long it took, in minutes.' })
  minutes!: number;

  @Field(() => DateScalar, { description: 'The day, the last one where there were several.' })
  heldOn!: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether its exam was passed; null where there was none.' })
  examPassed?: boolean | null;
}

@NodeType('A post somebody holds or held. For the office and the person.')
export class PostHeld extends Node {
  @Field(() => String, { description: 'The post.' })
  post!: string;

  @Field(() => String, { description: 'Whose it is or was.' })
  employer!: string;

  @Field(() => Boolean, { description: 'Whether it counts as experience for the post of today.' })
  related!: boolean;

  @Field(() => Boolean, { description: 'Whether it is one of this house.' })
  inHouse!: boolean;

  @Field(() => DateScalar, { description: 'The first day.' })
  fromOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; null while it is held.' })
  toOn?: string | null;
}
