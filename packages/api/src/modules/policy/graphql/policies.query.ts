import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import { Allowed, STAFF } from '../../../kernel/graphql/access.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import { allPolicies } from '../policy-version.view.js';
import { PolicyVersion } from './policy-version.type.js';

@Resolver()
export class PoliciesQuery {
  @Allowed(STAFF)
  @Query(() => [PolicyVersion], { description: 'Every version of the rules, the newest first; at most 100.' })
  policies(@Ctx() { read }: ReadContext, @Info() info: GraphQLResolveInfo): Promise<PolicyVersion[]> {
    return read.relation(allPolicies, info);
  }
}
