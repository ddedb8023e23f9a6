import { Field, ID, InputType, Int } from 'type-graphql';
import * as v from 'valibot';
import { idOf, maybeWords } from '../../../kernel/graphql/check-input.js';

export const KEY = 'Chosen by the client, 8 to 100 letters, digits, - or _: the same key makes the same change once.';
export const VERSION = 'The version that was seen; if it has changed since, nothing is done.';

@InputType({ description: 'A step in the life of a request.' })
export class RequestStepInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The request.' }) requestId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
  @Field(() => String, {
    nullable: true,
    description: 'Why; holding, rejecting and reopening need it. At most 1000 characters.',
  })
  reason?: string | null;
}

/** What every step on a seen version has in common. */
export const seen = { requestId: idOf('ServiceRequest'), version: v.number() };

export const requestStep = v.object({ ...seen, reason: maybeWords(1000) });
