import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { Allowed, STAFF } from '../../../kernel/graphql/access.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import type { PolicyContext } from '../policies.js';
import { policyVersionView } from '../policy-version.view.js';
import { diffOfVersions, type PolicyDiffData } from '../queries/policy-diff.js';
import { PolicyDiff } from './policy-diff.type.js';
import { PolicyVersion } from './policy-version.type.js';

@Resolver(() => PolicyDiff)
export class PolicyDiffQuery {
  @Allowed(STAFF)
  @Query(() => PolicyDiff, {
    description: 'By what a version of the rules differs from another, like the change of a contract.',
  })
  policyDiff(
    @Arg('from', () => ID, { description: 'The version it is compared with.' }) from: string,
    @Arg('to', () => ID, { description: 'The version that is compared.' }) to: string,
    @Ctx() context: ReadContext & PolicyContext,
  ): Promise<PolicyDiffData> {
    return diffOfVersions(context, from, to);
  }

  @FieldResolver(() => PolicyVersion, { description: 'The version it is compared with.' })
  async from(
    @Root() { fromId }: PolicyDiffData,
    @Ctx() { read }: ReadContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PolicyVersion> {
    return (await read.byUuid<PolicyVersion>(policyVersionView, info, fromId))!;
  }

  @FieldResolver(() => PolicyVersion, { description: 'The version that is compared.' })
  async to(
    @Root() { toId }: PolicyDiffData,
    @Ctx() { read }: ReadContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PolicyVersion> {
    return (await read.byUuid<PolicyVersion>(policyVersionView, info, toId))!;
  }
}
