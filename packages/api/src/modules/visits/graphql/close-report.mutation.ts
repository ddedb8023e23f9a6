import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { Allowed } from '../../../kernel/graphql/access.js';
import { idOf, words } from '../../../kernel/graphql/check-input.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { KEY, VERSION } from '../../requests/graphql/request-step.input.js';
import { refuseSignature } from '../commands/refuse-signature.js';
import { signReport } from '../commands/sign-report.js';
import { changeVisit, ChangeVisitResult, type VisitContext } from './change-visit.js';
import { HAPPENED_AT, seenVisit } from './visit-step.input.js';
import { FIELD } from './visit-steps.mutation.js';

const SHOWN =
  'The hash of what the customer was shown: `reportPreview.contentHash`, or `reportPreview.fieldHash` where the phone had no network.';

@InputType({ description: "The customer's signature." })
class SignReportInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The visit.' }) visitId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
  @Field(() => String, { description: SHOWN }) contentHash!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: HAPPENED_AT }) happenedAt?: string | null;
  @Field(() => String, { description: 'Who signs; at most 100 characters.' }) signerName!: string;
  @Field(() => ID, { description: 'The picture of the signature, uploaded as SIGNATURE.' }) signatureFileId!: string;
}

@InputType({ description: 'That the customer does not sign.' })
class RefuseSignatureInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The visit.' }) visitId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
  @Field(() => String, { description: SHOWN }) contentHash!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: HAPPENED_AT }) happenedAt?: string | null;
  @Field(() => String, { description: 'Why; at most 1000 characters.' }) reason!: string;
}

const shown = { ...seenVisit, contentHash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'malformed')) };
const signed = v.object({ ...shown, signerName: words(100), signatureFileId: idOf('File') });
const refused = v.object({ ...shown, reason: words(1000) });

/** The customer's two answers to the report of finished work. */
@Resolver()
export class CloseReportResolver {
  @Allowed(FIELD)
  @Mutation(() => ChangeVisitResult, {
    description: 'The customer signs what they were shown; a report that has changed since is not signed.',
  })
  signReport(
    @Arg('input', () => SignReportInput, { description: 'What is signed, by whom.' }) input: SignReportInput,
    @Ctx() context: VisitContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeVisit(context, info, input, signed, signReport);
  }

  @Allowed(FIELD)
  @Mutation(() => ChangeVisitResult, { description: 'The customer does not sign what they were shown, and says why.' })
  refuseSignature(
    @Arg('input', () => RefuseSignatureInput, { description: 'What is not signed, and why.' })
    input: RefuseSignatureInput,
    @Ctx() context: VisitContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeVisit(context, info, input, refused, refuseSignature);
  }
}
