import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Allowed, STAFF } from '../../../kernel/graphql/access.js';
import { PageArgs, type ConnectionOf } from '../../../kernel/graphql/connection.type.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import { myDelegations } from '../approval-delegation.view.js';
import { approvalsAsked, approvalsToDecide, approvalView, policyExceptions } from '../approval.view.js';
import { ApprovalConnection } from './approval-connection.type.js';
import { ApprovalDelegation } from './approval-delegation.type.js';
import { Approval } from './approval.type.js';

@Resolver()
export class ApprovalQuery {
  @Allowed(STAFF)
  @Query(() => ApprovalConnection, {
    description: 'What waits for the viewer now, also in the place of others; what is due first at the head.',
  })
  approvalsToDecide(
    @Args(() => PageArgs) _args: PageArgs,
    @Ctx() { read }: ReadContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionOf<Approval>> {
    return read.relation(approvalsToDecide, info);
  }

  @Allowed(STAFF)
  @Query(() => ApprovalConnection, { description: 'What the viewer has asked for, the newest first.' })
  approvalsAsked(
    @Args(() => PageArgs) _args: PageArgs,
    @Ctx() { read }: ReadContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionOf<Approval>> {
    return read.relation(approvalsAsked, info);
  }

  @Allowed(STAFF)
  @Query(() => ApprovalConnection, {
    description: 'The register of exceptions to the policy that were granted, the newest first.',
  })
  policyExceptions(
    @Args(() => PageArgs) _args: PageArgs,
    @Ctx() { read }: ReadContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionOf<Approval>> {
    return read.relation(policyExceptions, info);
  }

  @Allowed(STAFF)
  @Query(() => Approval, { nullable: true, description: 'One approval; null when absent or not to be seen.' })
  approval(
    @Arg('id', () => ID, { description: 'Its global id.' }) id: string,
    @Ctx() { read }: ReadContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Approval | null> {
    return read.one(approvalView, info, id);
  }

  @Allowed(STAFF)
  @Query(() => [ApprovalDelegation], {
    description: 'In whose place the viewer decides, and who in the viewer’s, past and to come; the newest 50.',
  })
  approvalDelegations(@Ctx() { read }: ReadContext, @Info() info: GraphQLResolveInfo): Promise<ApprovalDelegation[]> {
    return read.relation(myDelegations, info);
  }
}
