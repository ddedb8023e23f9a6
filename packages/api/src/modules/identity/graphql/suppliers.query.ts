import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import { Allowed, STAFF } from '../../../kernel/graphql/access.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import { suppliers } from '../partner.view.js';
import { Partner } from './partner.type.js';

@Resolver()
export class SuppliersQuery {
  @Allowed(STAFF)
  @Query(() => [Partner], {
    description:
      'The suppliers, carriers and insurers among them, by their short names; at most 100. Empty for those who are only sent out.',
  })
  suppliers(@Ctx() { read }: ReadContext, @Info() info: GraphQLResolveInfo): Promise<Partner[]> {
    return read.relation(suppliers, info);
  }
}
