import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, InputType, Query, Resolver } from 'type-graphql';
import { Allowed, OFFICE, STAFF } from '../../../kernel/graphql/access.js';
import { PageArgs, type ConnectionOf } from '../../../kernel/graphql/connection.type.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import { stockLocations } from '../stock-location.view.js';
import { allMovements } from '../stock-movement.view.js';
import { StockLocation, StockMovementConnection, type StockMovement } from './stock.type.js';

@InputType({ description: 'Which places.' })
class StockLocationFilter {
  @Field(() => Boolean, { nullable: true, description: "Only the viewer's own van." }) mine?: boolean | null;
  @Field(() => ID, { nullable: true, description: 'The van of this technician.' }) technicianId?: string | null;
}

@InputType({ description: 'Which movements; all conditions given must hold.' })
class StockMovementFilter {
  @Field(() => ID, { nullable: true, description: 'Of this part.' }) itemId?: string | null;
  @Field(() => ID, { nullable: true, description: 'From or to this place.' }) locationId?: string | null;
}

@ArgsType()
class StockMovementArgs extends PageArgs {
  @Field(() => StockMovementFilter, { nullable: true, description: 'Which; all without it.' })
  filter?: StockMovementFilter | null;
}

@Resolver()
export class StockQuery {
  @Allowed(STAFF)
  @Query(() => [StockLocation], { description: 'Where parts lie, with what lies there; at most 100.' })
  stockLocations(
    @Arg('filter', () => StockLocationFilter, { nullable: true, description: 'Which; all the viewer may see.' })
    _filter: StockLocationFilter | null,
    @Ctx() { read }: ReadContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<StockLocation[]> {
    return read.relation(stockLocations, info);
  }

  @Allowed(OFFICE)
  @Query(() => StockMovementConnection, { description: 'How parts moved, the newest first.' })
  stockMovements(
    @Args(() => StockMovementArgs) _args: StockMovementArgs,
    @Ctx() { read }: ReadContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionOf<StockMovement>> {
    return read.relation(allMovements, info);
  }
}
