import { DayPlanState } from '@aftercare/schema';
import { Field, Int } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { connectionType } from '../../../kernel/graphql/connection.type.js';
import { DateScalar } from '../../../kernel/graphql/date.scalar.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { Technician } from '../../dispatch/graphql/technician.type.js';
import { Account } from '../../identity/graphql/account.type.js';
import { PlanChoice } from './plan-choice.type.js';

@CarriedType('A day in four figures.')
export class DayTotals {
  @Field(() => Int, { description: 'Visits of the day.' }) visits!: number;
  @Field(() => Int, { description: 'Minutes on the road, from home to the last customer, of everybody together.' })
  travelMinutes!: number;
  @Field(() => Int, {
    description: 'Promises that would be broken: visits too late, and requests due for which nobody comes.',
  })
  promisesAtRisk!: number;
  @Field(() => Int, { description: 'Requests for which nobody comes.' }) unserved!: number;
}

@CarriedType('What a plan would make of a day.')
export class DayPlanTotals {
  @Field(() => DayTotals, { description: 'As it stood when the plan was made.' }) before!: DayTotals;
  @Field(() => DayTotals, { description: 'With all choices of the plan.' }) after!: DayTotals;
}

@NodeType(
  'A day worked out for everybody at once; nothing changes until it is applied. Dispatchers, supervisors and managers.',
)
export class DayPlan extends Node {
  @Field(() => DateScalar, { description: 'The day, on the calendar of the organization.' })
  day!: string;

  @Field(() => DayPlanState, { description: 'Where it stands.' })
  state!: DayPlanState;

  @Field(() => Boolean, { description: 'Whether visits that were offered and not yet accepted may be moved.' })
  moves!: boolean;

  @Field(() => Technician, { nullable: true, description: 'Who is out; then only what was theirs is planned anew.' })
  outTechnician?: Technician | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'From when on.' })
  outFrom?: string | null;

  @Field(() => Int, { description: 'Percent of the time it may take.' })
  progress!: number;

  @Field(() => DayPlanTotals, { nullable: true, description: 'What it would make of the day; null until it is ready.' })
  totals?: DayPlanTotals | null;

  @Field(() => Account, { nullable: true, description: 'Who asked for it.' })
  askedBy?: Account | null;

  @Field(() => DateTimeScalar, { description: 'When.' })
  askedAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was ready, or given up.' })
  finishedAt?: string | null;

  @Field(() => Account, { nullable: true, description: 'Who applied it.' })
  appliedBy?: Account | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When.' })
  appliedAt?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken back.' })
  undoneAt?: string | null;

  @Field(() => Boolean, { description: 'Whether the search can be ended.' })
  viewerCanStop!: boolean;

  @Field(() => Boolean, { description: 'Whether it can be applied.' })
  viewerCanApply!: boolean;

  @Field(() => Boolean, { description: 'Whether it can be taken back.' })
  viewerCanUndo!: boolean;

  @Field(() => [PlanChoice], { description: 'What it would do, the earliest first; at most 200.' })
  choices!: PlanChoice[];

  @Field(() => Int, { description: 'Counts changes; a change names the version it was decided on.' })
  version!: number;
}

export const DayPlanConnection = connectionType('DayPlan', () => DayPlan);
