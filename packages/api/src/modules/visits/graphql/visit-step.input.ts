import { Field, Float, ID, InputType, Int } from 'type-graphql';
import * as v from 'valibot';
import { idOf, maybeInstant, maybeWords } from '../../../kernel/graphql/check-input.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { KEY, VERSION } from '../../requests/graphql/request-step.input.js';

export const HAPPENED_AT =
  'When it happened, where the phone had no network: not before the step before it, at most seven days ago. Now without it.';

@InputType({ description: 'A step in the life of a visit.' })
export class VisitStepInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The visit.' }) visitId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
  @Field(() => String, {
    nullable: true,
    description: 'Why; declining, interrupting and calling off need it. At most 1000 characters.',
  })
  reason?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: HAPPENED_AT }) happenedAt?: string | null;
  @Field(() => Float, {
    nullable: true,
    description: 'Where the device is, on arrival and on setting out: degrees north, WGS 84, -90 to 90.',
  })
  latitude?: number | null;
  @Field(() => Float, { nullable: true, description: 'The same: degrees east, -180 to 180.' })
  longitude?: number | null;
}

/** What every step on a seen version has in common. */
export const seenVisit = { visitId: idOf('Visit'), version: v.number(), happenedAt: maybeInstant };

export const visitStep = v.object({
  ...seenVisit,
  reason: maybeWords(1000),
  latitude: v.nullish(v.number()),
  longitude: v.nullish(v.number()),
});
