import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { Allowed, STAFF } from '../../../kernel/graphql/access.js';
import { maybeWords } from '../../../kernel/graphql/check-input.js';
import { StatedFactInput, statedFacts } from '../../policy/graphql/stated-fact.input.js';
import { triageRequest } from '../commands/triage-request.js';
import { changeRequest, ChangeRequestResult, type RequestContext } from './change-request.js';
import { KEY, seen, VERSION } from './request-step.input.js';

@InputType({ description: 'What was found out. A field left out stays as it is; null takes the fact back.' })
class TriageRequestInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The request.' }) requestId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
  @Field(() => String, { nullable: true, description: 'The component, by a code of `intakeForm`.' }) componentCode?:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'What is wrong, by a code of `intakeForm`.' }) faultCode?:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'Why, by a code of `intakeForm`.' }) causeCode?: string | null;
  @Field(() => String, { nullable: true, description: 'How difficult, by a code of `intakeForm`.' }) complexity?:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'The region, by a code of `intakeForm`.' }) regionClass?:
    | string
    | null;
  @Field(() => [StatedFactInput], { nullable: true, description: 'Answers to `intakeForm.questions`.' })
  facts?: StatedFactInput[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether somebody is in danger.' }) safety?: boolean | null;
  @Field(() => String, { nullable: true, description: 'For colleagues only; at most 2000 characters.' }) note?:
    | string
    | null;
}

const code = v.nullish(v.pipe(v.string(), v.maxLength(60, 'tooLong')));
const schema = v.object({
  ...seen,
  componentCode: code,
  faultCode: code,
  causeCode: code,
  complexity: code,
  regionClass: code,
  facts: statedFacts,
  safety: v.nullish(v.boolean()),
  note: maybeWords(2000),
});

@Resolver()
export class TriageRequestResolver {
  @Allowed(STAFF)
  @Mutation(() => ChangeRequestResult, {
    description:
      'Puts facts to the policy: tier, promises and entitlement are decided anew, and earlier decisions stay on record.',
  })
  triageRequest(
    @Arg('input', () => TriageRequestInput, { description: 'What was found out.' }) input: TriageRequestInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeRequest(context, info, input, schema, triageRequest);
  }
}
