import { Field, ID, InputType, Int } from 'type-graphql';
import * as v from 'valibot';
import { idOf, instant, whole } from '../../../kernel/graphql/check-input.js';
import { DateScalar } from '../../../kernel/graphql/date.scalar.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { KEY, VERSION } from '../../requests/graphql/request-step.input.js';

@InputType({ description: 'Somebody who cannot go on.' })
export class TechnicianOutInput {
  @Field(() => ID, { description: 'Who.' }) technicianId!: string;
  @Field(() => DateTimeScalar, { description: 'From when on.' }) from!: string;
}

@InputType({ description: 'A day to be planned.' })
export class PlanDayInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => DateScalar, { description: 'Today or later, within 60 days.' }) day!: string;
  @Field(() => [ID], { nullable: true, description: 'Who may be sent, at most 150; everybody without it.' })
  technicianIds?: string[] | null;
  @Field(() => Boolean, { description: 'Whether visits that were offered and not yet accepted may be moved.' })
  moves!: boolean;
  @Field(() => [ID], {
    nullable: true,
    description: 'Visits that stay as they are, at most 500, beside those accepted.',
  })
  keptVisitIds?: string[] | null;
  @Field(() => TechnicianOutInput, {
    nullable: true,
    description: 'Somebody is out: only what is theirs from then on is planned, with the least disturbance.',
  })
  out?: TechnicianOutInput | null;
  @Field(() => Int, { nullable: true, description: 'The same seed gives the same plan of the same day; 0 to 1000000.' })
  seed?: number | null;
  @Field(() => Int, { nullable: true, description: 'Seconds it may take, 1 to 60; 8 without it.' })
  seconds?: number | null;
}

@InputType({ description: 'A plan whose search is long enough.' })
export class StopPlanInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The plan.' }) planId!: string;
}

@InputType({ description: 'A plan to be applied.' })
export class ApplyPlanInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The plan.' }) planId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
  @Field(() => [ID], { nullable: true, description: 'Which of its choices, at most 200; all without it.' })
  choiceIds?: string[] | null;
}

@InputType({ description: 'A plan to be taken back.' })
export class UndoPlanInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The plan.' }) planId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
}

const some = <S extends v.GenericSchema>(item: S, most: number) =>
  v.nullish(v.pipe(v.array(item), v.maxLength(most, 'tooLong')));

export const dayAsked = v.object({
  day: v.string(),
  technicianIds: some(idOf('Technician'), 150),
  moves: v.boolean(),
  keptVisitIds: some(idOf('Visit'), 500),
  out: v.nullish(v.object({ technicianId: idOf('Technician'), from: instant })),
  seed: v.nullish(whole(0, 1_000_000)),
  seconds: v.nullish(whole(1, 60)),
});
export const planToStop = v.object({ planId: idOf('DayPlan') });
export const planToApply = v.object({
  planId: idOf('DayPlan'),
  version: v.number(),
  choiceIds: some(idOf('PlanChoice'), 200),
});
export const planToUndo = v.object({ planId: idOf('DayPlan'), version: v.number() });
