import { Field, Float, ID, InputType, Int } from 'type-graphql';
import * as v from 'valibot';
import { idOf, maybeWords } from '../../../kernel/graphql/check-input.js';
import { KEY, VERSION } from '../../requests/graphql/request-step.input.js';

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
  @Field(() => Float, {
    nullable: true,
    description: 'Where the device is, on arrival: degrees north, WGS 84, -90 to 90.',
  })
  latitude?: number | null;
  @Field(() => Float, { nullable: true, description: 'The same: degrees east, -180 to 180.' })
  longitude?: number | null;
}

/** What every step on a seen version has in common. */
export const seenVisit = { visitId: idOf('Visit'), version: v.number() };

export const visitStep = v.object({
  ...seenVisit,
  reason: maybeWords(1000),
  latitude: v.nullish(v.number()),
  longitude: v.nullish(v.number()),
});
