import { CustodyStage } from '@aftercare/schema';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { Allowed } from '../../../kernel/graphql/access.js';
import { instant, maybeIdOf, maybeWords, words } from '../../../kernel/graphql/check-input.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { KEY, seen, VERSION } from '../../requests/graphql/request-step.input.js';
import { signCustody } from '../commands/sign-custody.js';
import { CUSTODY } from '../liability.access.js';
import { changeCustody, SignCustodyResult, type LiabilityMutationContext } from './change-liability.js';

@InputType({ description: 'A hand-over of goods.' })
class SignCustodyInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The request about the goods.' }) requestId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
  @Field(() => CustodyStage, { description: 'Into whose hands; the next that is not on record.' }) stage!: CustodyStage;
  @Field(() => DateTimeScalar, { description: 'When; not before the hand-over before it.' }) handedOverAt!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Who signed, at most 100 characters; none where the goods went on unsigned.',
  })
  signedBy?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'The picture of the signature, uploaded as SIGNATURE; none where it stands on paper only.',
  })
  signatureFileId?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'By whose order they went on unsigned: a unit by its name in the policy.',
  })
  forcedBy?: string | null;
  @Field(() => String, { nullable: true, description: 'What is noted; at most 1000 characters.' }) note?: string | null;
}

const signed = v.object({
  ...seen,
  stage: v.enum(CustodyStage),
  handedOverAt: instant,
  signedBy: v.nullish(words(100)),
  signatureFileId: maybeIdOf('File'),
  forcedBy: v.nullish(words(100)),
  note: maybeWords(1000),
});

@Resolver()
export class SignCustodyResolver {
  @Allowed(CUSTODY)
  @Mutation(() => SignCustodyResult, {
    description:
      'Puts a hand-over of the goods on record: production, stores, quality, carrier, customer, in that order.',
  })
  signCustody(
    @Arg('input', () => SignCustodyInput, { description: 'The hand-over.' }) input: SignCustodyInput,
    @Ctx() context: LiabilityMutationContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeCustody(context, info, input, signed, signCustody);
  }
}
