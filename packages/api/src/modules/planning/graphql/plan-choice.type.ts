import { PlanChoiceState, VisitKind } from '@aftercare/schema';
import { Field, Int } from 'type-graphql';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { Technician } from '../../dispatch/graphql/technician.type.js';
import { ServiceRequest } from '../../requests/graphql/service-request.type.js';
import { Visit } from '../../visits/graphql/visit.type.js';

@NodeType('One request in a plan: who would come when, and why; or why nobody does.')
export class PlanChoice extends Node {
  @Field(() => PlanChoiceState, { description: 'What became of it.' })
  state!: PlanChoiceState;

  @Field(() => ServiceRequest, { nullable: true, description: 'The request; null where the viewer may not see it.' })
  request?: ServiceRequest | null;

  @Field(() => VisitKind, { description: 'How it would be served.' })
  kind!: VisitKind;

  @Field(() => Technician, { nullable: true, description: 'Who would come; null where nobody does.' })
  technician?: Technician | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the visit would begin.' })
  startsAt?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it would be over.' })
  endsAt?: string | null;

  @Field(() => Int, { nullable: true, description: 'Minutes on the road to it; null where none is needed.' })
  travelMinutes?: number | null;

  @Field(() => Visit, { nullable: true, description: 'The visit that would be moved; null where it would be new.' })
  visit?: Visit | null;

  @Field(() => Technician, { nullable: true, description: 'Who had the visit when the plan was made.' })
  fromTechnician?: Technician | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When that visit was to begin.' })
  fromStartsAt?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When that visit was to be over.' })
  fromEndsAt?: string | null;

  @Field(() => [LocalizedText], { description: 'Why, each a sentence.' })
  reasons!: LocalizedText[];

  @Field(() => Technician, { nullable: true, description: 'Who else could come; null where nobody could.' })
  nextTechnician?: Technician | null;

  @Field(() => Int, {
    nullable: true,
    description: 'What that would cost more, all else left as it is: minutes on the road and of lateness, weighed.',
  })
  nextCostMinutes?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Minutes between the beginning and the promise, negative when too late; null where none runs.',
  })
  marginMinutes?: number | null;

  @Field(() => LocalizedText, { nullable: true, description: 'Why it was not done, or not taken back.' })
  refusal?: LocalizedText | null;

  @Field(() => Visit, { nullable: true, description: 'The visit it became.' })
  appliedVisit?: Visit | null;
}
