import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { Allowed, staffWith } from '../../../kernel/graphql/access.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import { PolicyVersion } from '../../policy/graphql/policy-version.type.js';
import type { PolicyContext } from '../../policy/index.js';
import { policyVersionView } from '../../policy/policy-version.view.js';
import { rebindPreview } from '../queries/rebind-preview.js';
import { RebindPreview } from './rebind-preview.type.js';

@Resolver(() => RebindPreview)
export class RebindPreviewQuery {
  @Allowed(staffWith('SUPERVISOR', 'MANAGER'))
  @Query(() => RebindPreview, { description: 'What `rebindRequest` would change, before it is done.' })
  rebindPreview(
    @Arg('requestId', () => ID, { description: 'The request; it must be open.' }) requestId: string,
    @Ctx() context: ReadContext & PolicyContext,
  ): Promise<object> {
    const { actor, read, house } = context;
    return rebindPreview({ actor, read, house, now: context.now() }, requestId);
  }

  @FieldResolver(() => PolicyVersion, { description: 'The version in force.' })
  async policyVersion(
    @Root() { policyVersionId }: { readonly policyVersionId: string },
    @Ctx() { read }: ReadContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PolicyVersion> {
    return (await read.byUuid<PolicyVersion>(policyVersionView, info, policyVersionId))!;
  }
}
