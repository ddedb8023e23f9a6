import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { Allowed, STAFF } from '../../../kernel/graphql/access.js';
import { idOf, maybeIdOf, maybeWords, words } from '../../../kernel/graphql/check-input.js';
import { KEY } from '../../requests/graphql/request-step.input.js';
import { approve, reject, returnForChange } from '../commands/decide-approval.js';
import { changeApproval, ChangeApprovalResult, type ApprovalMutationContext } from './change-approval.js';

@InputType({ description: 'What somebody says of an approval, for one post.' })
class DecideApprovalInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The approval.' }) approvalId!: string;
  @Field(() => String, {
    description: '`contentHash` as it was shown: a verdict on what has changed since is refused with ConflictError.',
  })
  contentHash!: string;
  @Field(() => String, { nullable: true, description: 'For which post, of `viewerSeats`; the first without it.' })
  post?: string | null;
  @Field(() => ID, { nullable: true, description: 'In whose place, of `viewerSeats`.' }) onBehalfOfId?: string | null;
  @Field(() => String, { nullable: true, description: 'What the meeting decided; a board needs it. At most 10000.' })
  minutes?: string | null;
  @Field(() => [ID], {
    nullable: true,
    description: 'Papers of the meeting: uploads of the voter for `MINUTES`, at most ten.',
  })
  minutesFileIds?: string[] | null;
}

@InputType({ description: 'Agreement.' })
class ApproveInput extends DecideApprovalInput {
  @Field(() => String, { nullable: true, description: 'A remark; at most 2000 characters.' }) reason?: string | null;
}

@InputType({ description: 'No agreement, or not yet.' })
class RejectInput extends DecideApprovalInput {
  @Field(() => String, { description: 'Why, or what to change; at most 2000 characters.' }) reason!: string;
}

const decided = {
  approvalId: idOf('Approval'),
  contentHash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'malformed')),
  post: maybeWords(100),
  onBehalfOfId: maybeIdOf('Account'),
  minutes: maybeWords(10_000),
  minutesFileIds: v.nullish(v.pipe(v.array(idOf('File')), v.maxLength(10, 'tooLarge'))),
};
const agreed = v.object({ ...decided, reason: maybeWords(2000) });
const refused = v.object({ ...decided, reason: words(2000) });
const WHICH = { description: 'Which, as it was shown, and what is said.' };

/** What holders of the posts that are asked say. */
@Resolver()
export class DecideApprovalResolver {
  @Allowed(STAFF)
  @Mutation(() => ChangeApprovalResult, {
    description: 'Agrees for one post; with the last one, what was asked for is done.',
  })
  approve(
    @Arg('input', () => ApproveInput, WHICH) input: ApproveInput,
    @Ctx() context: ApprovalMutationContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeApproval(context, info, input, agreed, approve);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeApprovalResult, { description: 'Does not agree: it ends there.' })
  reject(
    @Arg('input', () => RejectInput, WHICH) input: RejectInput,
    @Ctx() context: ApprovalMutationContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeApproval(context, info, input, refused, reject);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeApprovalResult, { description: 'Sends it back to the asker, who may change it and ask again.' })
  returnForChange(
    @Arg('input', () => RejectInput, WHICH) input: RejectInput,
    @Ctx() context: ApprovalMutationContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeApproval(context, info, input, refused, returnForChange);
  }
}
