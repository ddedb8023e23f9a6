import { RequestOrder } from '@aftercare/schema';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, Query, Resolver } from 'type-graphql';
import { Allowed, membersWithScope } from '../../../kernel/graphql/access.js';
import { PageArgs, type ConnectionOf } from '../../../kernel/graphql/connection.type.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import { allRequests, requestByNumber, requestView } from '../request.view.js';
import { RequestFilter } from './request-filter.input.js';
import { ServiceRequestConnection } from './service-request-connection.type.js';
import { ServiceRequest } from './service-request.type.js';

const READERS = membersWithScope('requests:read');

@ArgsType()
class RequestArgs extends PageArgs {
  @Field(() => RequestFilter, { nullable: true, description: 'Which requests; all the viewer may see without it.' })
  filter?: RequestFilter | null;

  @Field(() => RequestOrder, { nullable: true, description: 'In which order; the most urgent first without it.' })
  orderBy?: RequestOrder | null;
}

@Resolver()
export class RequestQuery {
  @Allowed(READERS)
  @Query(() => ServiceRequestConnection, { description: 'The requests the viewer may see.' })
  requests(
    @Args(() => RequestArgs) _args: RequestArgs,
    @Ctx() { read }: ReadContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionOf<ServiceRequest>> {
    return read.relation(allRequests, info);
  }

  @Allowed(READERS)
  @Query(() => ServiceRequest, { nullable: true, description: 'One request; null when absent or not to be seen.' })
  request(
    @Arg('id', () => ID, { description: 'Its global id.' }) id: string,
    @Ctx() { read }: ReadContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ServiceRequest | null> {
    return read.one(requestView, info, id);
  }

  @Allowed(READERS)
  @Query(() => ServiceRequest, {
    nullable: true,
    description: 'One request by the number people say; null like `request`.',
  })
  requestByNumber(
    @Arg('number', () => String, { description: 'Such as `R-2026-000123`.' }) _number: string,
    @Ctx() { read }: ReadContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ServiceRequest | null> {
    return read.relation(requestByNumber, info);
  }
}
