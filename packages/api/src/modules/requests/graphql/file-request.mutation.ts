import { RequestKind } from '@aftercare/schema';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { Allowed, anyOneOf, CUSTOMERS } from '../../../kernel/graphql/access.js';
import { idOf, maybeIdOf, maybeInstant, maybeWords, words } from '../../../kernel/graphql/check-input.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { resultUnion } from '../../../kernel/graphql/refusal-answer.js';
import { mayAsPartner } from '../../../kernel/may-as-partner.js';
import { StatedFactInput, statedFacts } from '../../policy/graphql/stated-fact.input.js';
import { filePlainRequest, fileRequest } from '../commands/file-request.js';
import { changeRequest, enterRequest, RequestSuccess, type RequestContext } from './change-request.js';
import { KEY } from './request-step.input.js';

/** What is asked for, whoever asks. */
@InputType({ description: 'A new request.' })
export class FileRequestInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => RequestKind, { description: 'What is asked for.' }) kind!: RequestKind;
  @Field(() => ID, { nullable: true, description: 'The unit it is about; partners must name it.' }) assetId?:
    | string
    | null;
  @Field(() => ID, { nullable: true, description: "Where; the unit's place without it." }) siteId?: string | null;
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
  @Field(() => [StatedFactInput], { nullable: true, description: 'Answers to `intakeForm.questions`.' })
  facts?: StatedFactInput[] | null;
  @Field(() => String, { description: 'In a few words; at most 200 characters.' }) title!: string;
  @Field(() => String, { nullable: true, description: 'At most 5000 characters.' }) description?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'From when a visit suits.' }) wishedFrom?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when a visit suits.' }) wishedTo?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Photos that were uploaded for it, at most ten.' }) photoIds?:
    | string[]
    | null;
}

const code = v.nullish(v.pipe(v.string(), v.maxLength(60, 'tooLong')));

/** The fields of a new request. */
export const filed = {
  kind: v.enum(RequestKind),
  assetId: maybeIdOf('Asset'),
  siteId: maybeIdOf('Site'),
  componentCode: code,
  faultCode: code,
  causeCode: code,
  complexity: code,
  facts: statedFacts,
  title: words(200),
  description: maybeWords(5000),
  wishedFrom: maybeInstant,
  wishedTo: maybeInstant,
  photoIds: v.nullish(v.pipe(v.array(idOf('File')), v.maxLength(10, 'tooLarge'))),
};

const schema = v.object(filed);

const FILERS = anyOneOf(CUSTOMERS, {
  name: 'partners; programs with the scope requests:write',
  allows: (actor) => actor.kind === 'PARTNER' && mayAsPartner(actor, 'requests:write'),
});

export const FileRequestResult = resultUnion(
  'FileRequestResult',
  'The new request, or why there is none.',
  RequestSuccess,
  ['InvalidInputError', 'NotFoundError'],
);

@Resolver()
export class FileRequestResolver {
  @Allowed(FILERS)
  @Mutation(() => FileRequestResult, {
    description:
      "Files a request: a customer's own, or a partner's for a unit that came through the partner. The answer holds what is promised.",
  })
  fileRequest(
    @Arg('input', () => FileRequestInput, { description: 'What is asked for.' }) input: FileRequestInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return input.photoIds?.length
      ? changeRequest(context, info, input, schema, fileRequest)
      : enterRequest(context, info, input, schema, filePlainRequest);
  }
}
