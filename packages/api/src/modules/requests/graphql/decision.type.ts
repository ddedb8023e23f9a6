import { DecisionKind } from '@aftercare/schema';
import { Field } from 'type-graphql';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { JsonScalar } from '../../../kernel/graphql/json.scalar.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { PolicyVersion } from '../../policy/graphql/policy-version.type.js';
import { TraceStep } from '../../policy/graphql/trace-step.type.js';

@NodeType('What the policy said of a request, on which facts and why. Staff only.')
export class Decision extends Node {
  @Field(() => DecisionKind, { description: 'What was decided.' })
  kind!: DecisionKind;

  @Field(() => JsonScalar, { description: 'The facts as they were: an object of names and values.' })
  facts!: unknown;

  @Field(() => JsonScalar, { description: "What was decided, in the policy's words: an object." })
  outcome!: unknown;

  @Field(() => [TraceStep], { description: 'The rows that decided.' })
  trace!: TraceStep[];

  @Field(() => DateTimeScalar, { description: 'When it was decided.' })
  decidedAt!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When a later decision took its place; null while it holds.',
  })
  supersededAt?: string | null;

  @Field(() => PolicyVersion, { nullable: true, description: 'The version that decided.' })
  policyVersion?: PolicyVersion | null;
}
