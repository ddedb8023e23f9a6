import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import { Allowed, MEMBERS } from '../../../kernel/graphql/access.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import { currentPriceItems } from '../price-item.view.js';
import { PriceItem } from './price-item.type.js';

@Resolver()
export class PriceItemsQuery {
  @Allowed(MEMBERS)
  @Query(() => [PriceItem], { description: 'The price list of today, in its order; at most 100.' })
  priceItems(@Ctx() { read }: ReadContext, @Info() info: GraphQLResolveInfo): Promise<PriceItem[]> {
    return read.relation(currentPriceItems, info);
  }
}
