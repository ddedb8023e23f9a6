import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import { Allowed, STAFF } from '../../../kernel/graphql/access.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import { currentTechnicians } from '../technician.view.js';
import { Technician } from './technician.type.js';

@Resolver()
export class TechniciansQuery {
  @Allowed(STAFF)
  @Query(() => [Technician], { description: 'Those who are sent, by name; at most 100.' })
  technicians(@Ctx() { read }: ReadContext, @Info() info: GraphQLResolveInfo): Promise<Technician[]> {
    return read.relation(currentTechnicians, info);
  }
}
