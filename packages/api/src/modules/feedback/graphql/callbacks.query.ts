import { CallbackOrder, CallbackState } from '@aftercare/schema';
import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Info, InputType, Query, Resolver } from 'type-graphql';
import { Allowed, STAFF } from '../../../kernel/graphql/access.js';
import { PageArgs, type ConnectionOf } from '../../../kernel/graphql/connection.type.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import { allCallbacks } from '../callback.view.js';
import { CallbackConnection, type Callback } from './callback.type.js';

@InputType({ description: 'Which callbacks; all conditions given must hold.' })
class CallbackFilter {
  @Field(() => CallbackState, { nullable: true, description: 'Where they stand.' }) state?: CallbackState | null;
  @Field(() => Boolean, { nullable: true, description: 'Only those to be made whose time is over; or only others.' })
  overdue?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Only those where all was well; or only others.' })
  content?: boolean | null;
  @Field(() => ID, { nullable: true, description: 'Of this request.' }) requestId?: string | null;
}

@ArgsType()
class CallbackArgs extends PageArgs {
  @Field(() => CallbackFilter, { nullable: true, description: 'Which; all the viewer may see without it.' })
  filter?: CallbackFilter | null;
  @Field(() => CallbackOrder, { nullable: true, description: 'In which order; due soonest first without it.' })
  orderBy?: CallbackOrder | null;
}

@Resolver()
export class CallbacksQuery {
  @Allowed(STAFF)
  @Query(() => CallbackConnection, { description: 'Callbacks to be made, or made. For the office only.' })
  callbacks(
    @Args(() => CallbackArgs) _args: CallbackArgs,
    @Ctx() { read }: ReadContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionOf<Callback>> {
    return read.relation(allCallbacks, info);
  }
}
