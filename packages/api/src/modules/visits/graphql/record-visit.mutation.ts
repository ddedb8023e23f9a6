import { PaymentMethod } from '@aftercare/schema';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Float, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { Allowed } from '../../../kernel/graphql/access.js';
import { idOf, maybeIdOf, maybeWords, whole, words } from '../../../kernel/graphql/check-input.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { KEY, VERSION } from '../../requests/graphql/request-step.input.js';
import { recordVisit } from '../commands/record-visit.js';
import { changeVisit, ChangeVisitResult, type VisitContext } from './change-visit.js';
import { HAPPENED_AT, seenVisit } from './visit-step.input.js';
import { FIELD } from './visit-steps.mutation.js';

const A_WEEK_IN_MINUTES = 7 * 24 * 60;

@InputType({ description: 'A part used on a visit.' })
class VisitPartInput {
  @Field(() => ID, { nullable: true, description: 'The item of the price list; a part that is paid needs one.' })
  priceItemId?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'What it is, where the price list has none; at most 200 characters.',
  })
  name?: string | null;
  @Field(() => Int, { description: 'How many, 1 to 999.' }) quantity!: number;
  @Field(() => Boolean, { description: 'Whether the warranty bears it.' }) covered!: boolean;
  @Field(() => Boolean, { nullable: true, description: 'Whether the old part is taken along; no without it.' })
  oldPartTaken?: boolean | null;
}

@InputType({ description: 'Something that was measured, and what it should be.' })
class ReadingInput {
  @Field(() => String, { description: 'What was measured; at most 100 characters.' }) name!: string;
  @Field(() => String, { description: 'What the gauge says; at most 50 characters.' }) value!: string;
  @Field(() => String, { nullable: true, description: 'Its unit; at most 20 characters.' }) unit?: string | null;
  @Field(() => Float, { nullable: true, description: 'The lowest it may be.' }) low?: number | null;
  @Field(() => Float, { nullable: true, description: 'The highest it may be.' }) high?: number | null;
}

@InputType({ description: 'What was found, done and used. It replaces what was recorded before.' })
class RecordVisitInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The visit.' }) visitId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
  @Field(() => DateTimeScalar, { nullable: true, description: HAPPENED_AT }) happenedAt?: string | null;
  @Field(() => String, { description: 'What was found; at most 4000 characters. May be empty until work is finished.' })
  findings!: string;
  @Field(() => String, { description: 'What was done; likewise.' }) actions!: string;
  @Field(() => Int, { nullable: true, description: 'Time worked, in minutes; at most a week.' })
  labourMinutes?: number | null;
  @Field(() => Int, { nullable: true, description: 'Time on the way, there and back, in minutes; at most a week.' })
  travelMinutes?: number | null;
  @Field(() => String, {
    nullable: true,
    description: 'Another method the customer asked for or agreed to; at most 1000 characters.',
  })
  otherMethodAsked?: string | null;
  @Field(() => [ReadingInput], { nullable: true, description: 'All readings, at most 50; unchanged when left out.' })
  readings?: ReadingInput[] | null;
  @Field(() => String, {
    nullable: true,
    description: "What the customer paid on the spot, in minor units of the organization's currency.",
  })
  collectedMinor?: string | null;
  @Field(() => PaymentMethod, { nullable: true, description: 'How it was paid; in cash without it.' })
  collectedBy?: PaymentMethod | null;
  @Field(() => [VisitPartInput], { description: 'All parts used, at most 50.' }) parts!: VisitPartInput[];
  @Field(() => [ID], {
    nullable: true,
    description: 'All photographs from before the work, at most 20; unchanged when left out.',
  })
  beforePhotoIds?: string[] | null;
  @Field(() => [ID], {
    nullable: true,
    description: 'All photographs from after the work, at most 20; unchanged when left out.',
  })
  afterPhotoIds?: string[] | null;
}

const text = v.pipe(v.string(), v.trim(), v.maxLength(4000, 'tooLong'));
const photoIds = v.nullish(v.pipe(v.array(idOf('File')), v.maxLength(20, 'tooLarge')));
const part = v.object({
  priceItemId: maybeIdOf('PriceItem'),
  name: maybeWords(200),
  quantity: whole(1, 999),
  covered: v.boolean(),
  oldPartTaken: v.nullish(v.boolean()),
});
const bound = v.nullish(v.pipe(v.number(), v.finite('malformed')));
const reading = v.object({ name: words(100), value: words(50), unit: maybeWords(20), low: bound, high: bound });
const record = v.object({
  ...seenVisit,
  findings: text,
  actions: text,
  labourMinutes: v.nullish(whole(0, A_WEEK_IN_MINUTES)),
  travelMinutes: v.nullish(whole(0, A_WEEK_IN_MINUTES)),
  otherMethodAsked: maybeWords(1000),
  readings: v.nullish(v.pipe(v.array(reading), v.maxLength(50, 'tooLarge'))),
  collectedMinor: v.nullish(v.pipe(v.string(), v.regex(/^\d{1,12}$/, 'visit.moneyMalformed'), v.transform(Number))),
  collectedBy: v.nullish(v.enum(PaymentMethod)),
  parts: v.pipe(v.array(part), v.maxLength(50, 'tooLarge')),
  beforePhotoIds: photoIds,
  afterPhotoIds: photoIds,
});

@Resolver()
export class RecordVisitResolver {
  @Allowed(FIELD)
  @Mutation(() => ChangeVisitResult, {
    description:
      'Writes down the work, as often as it takes until the report is closed. Parts keep the price that was agreed, else ' +
      'the one first recorded; no more is charged or taken than the customer agreed to.',
  })
  recordVisit(
    @Arg('input', () => RecordVisitInput, { description: 'The record.' }) input: RecordVisitInput,
    @Ctx() context: VisitContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeVisit(context, info, input, record, recordVisit);
  }
}
