import { DepotState } from '@aftercare/schema';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, Info, InputType, Query, Resolver } from 'type-graphql';
import { Allowed, STAFF } from '../../../kernel/graphql/access.js';
import { PageArgs, type ConnectionOf } from '../../../kernel/graphql/connection.type.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import { allDepotRepairs } from '../depot-repair.view.js';
import { loanerUnits } from '../loaner-unit.view.js';
import type { DepotRepair } from './depot-repair.type.js';
import { DepotRepairConnection } from './depot-repair.type.js';
import { LoanerUnit } from './loaner.type.js';

@InputType({ description: 'Which units; all conditions given must hold.' })
class DepotRepairFilter {
  @Field(() => [DepotState], { nullable: true, description: 'In any of these places.' }) state?: DepotState[] | null;
}

@ArgsType()
class DepotRepairArgs extends PageArgs {
  @Field(() => DepotRepairFilter, { nullable: true, description: 'Which units; all the viewer may see without it.' })
  filter?: DepotRepairFilter | null;
}

@InputType({ description: 'Which loaners.' })
class LoanerFilter {
  @Field(() => Boolean, { nullable: true, description: 'Only those that can be lent now.' }) free?: boolean | null;
}

@Resolver()
export class DepotQuery {
  @Allowed(STAFF)
  @Query(() => DepotRepairConnection, { description: 'Units that are or were repaired here, the newest first.' })
  depotRepairs(
    @Args(() => DepotRepairArgs) _args: DepotRepairArgs,
    @Ctx() { read }: ReadContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionOf<DepotRepair>> {
    return read.relation(allDepotRepairs, info);
  }

  @Allowed(STAFF)
  @Query(() => [LoanerUnit], { description: 'Units of ours to lend, by their serials; at most 100.' })
  loanerUnits(
    @Arg('filter', () => LoanerFilter, { nullable: true, description: 'Which; all without it.' })
    _filter: LoanerFilter | null,
    @Ctx() { read }: ReadContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<LoanerUnit[]> {
    return read.relation(loanerUnits, info);
  }
}
