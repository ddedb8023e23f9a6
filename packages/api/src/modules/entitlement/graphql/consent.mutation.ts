import { ConsentKind, ConsentMethod } from '@aftercare/schema';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { Allowed, STAFF } from '../../../kernel/graphql/access.js';
import { idOf, maybeWords, whole } from '../../../kernel/graphql/check-input.js';
import {
  changeRequest,
  ChangeRequestResult,
  WRITERS,
  type RequestContext,
} from '../../requests/graphql/change-request.js';
import { KEY, seen, VERSION } from '../../requests/graphql/request-step.input.js';
import { declineConsent, giveConsent } from '../commands/answer-consent.js';
import { askConsent } from '../commands/ask-consent.js';

@InputType({ description: 'A line of a price.' })
class ConsentLineInput {
  @Field(() => ID, { description: 'An item of the price list.' }) priceItemId!: string;
  @Field(() => Int, { description: 'How many, 1 to 999.' }) quantity!: number;
}

@InputType({ description: 'A question to the customer.' })
class AskConsentInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The request.' }) requestId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
  @Field(() => ConsentKind, { description: 'What the customer is asked to agree to.' }) kind!: ConsentKind;
  @Field(() => [ConsentLineInput], { nullable: true, description: 'The price, line by line; for paid work, 1 to 50.' })
  lines?: ConsentLineInput[] | null;
}

@InputType({ description: "The customer's answer." })
class AnswerConsentInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The question.' }) consentId!: string;
  @Field(() => ConsentMethod, {
    nullable: true,
    description: 'How staff learned it: by phone or on paper. In the portal it is left out.',
  })
  method?: ConsentMethod | null;
  @Field(() => String, { nullable: true, description: 'At most 1000 characters.' }) reason?: string | null;
}

const question = v.object({
  ...seen,
  kind: v.enum(ConsentKind),
  lines: v.nullish(
    v.pipe(v.array(v.object({ priceItemId: idOf('PriceItem'), quantity: whole(1, 999) })), v.maxLength(50, 'tooLarge')),
  ),
});
const answer = v.object({
  consentId: idOf('Consent'),
  method: v.nullish(v.enum(ConsentMethod)),
  reason: maybeWords(1000),
});
const ANSWER = { description: 'Which question, and how it was answered.' };

@Resolver()
export class ConsentResolver {
  @Allowed(STAFF)
  @Mutation(() => ChangeRequestResult, {
    description: 'Asks the customer to agree to a price or to remote access. Prices are kept as they are now.',
  })
  askConsent(
    @Arg('input', () => AskConsentInput, { description: 'What to ask.' }) input: AskConsentInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeRequest(context, info, input, question, askConsent);
  }

  @Allowed(WRITERS)
  @Mutation(() => ChangeRequestResult, { description: 'The customer agrees; or staff record that they did, and how.' })
  giveConsent(
    @Arg('input', () => AnswerConsentInput, ANSWER) input: AnswerConsentInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeRequest(context, info, input, answer, giveConsent);
  }

  @Allowed(WRITERS)
  @Mutation(() => ChangeRequestResult, {
    description: 'The customer does not agree; or staff record that they did not.',
  })
  declineConsent(
    @Arg('input', () => AnswerConsentInput, ANSWER) input: AnswerConsentInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeRequest(context, info, input, answer, declineConsent);
  }
}
