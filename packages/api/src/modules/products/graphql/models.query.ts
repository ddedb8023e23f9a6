import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import { Allowed, MEMBERS } from '../../../kernel/graphql/access.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import { allModels } from '../product.view.js';
import { ProductModel } from './product-model.type.js';

@Resolver()
export class ModelsQuery {
  @Allowed(MEMBERS)
  @Query(() => [ProductModel], { description: 'The models the organization looks after, by code; at most 100.' })
  models(@Ctx() { read }: ReadContext, @Info() info: GraphQLResolveInfo): Promise<ProductModel[]> {
    return read.relation(allModels, info);
  }
}
