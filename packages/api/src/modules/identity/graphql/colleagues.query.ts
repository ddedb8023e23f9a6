import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import { Allowed, STAFF } from '../../../kernel/graphql/access.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import { colleagues } from '../account.view.js';
import { Account } from './account.type.js';

@Resolver()
export class ColleaguesQuery {
  @Allowed(STAFF)
  @Query(() => [Account], { description: 'The staff who work here today, in the order they came; at most 100.' })
  colleagues(@Ctx() { read }: ReadContext, @Info() info: GraphQLResolveInfo): Promise<Account[]> {
    return read.relation(colleagues, info);
  }
}
