import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import { Allowed, MEMBERS } from '../../../kernel/graphql/access.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import { myNotifications } from '../notification.view.js';
import { Notification } from './notification.type.js';

@Resolver()
export class NotificationsQuery {
  @Allowed(MEMBERS)
  @Query(() => [Notification], { description: 'News for the viewer, the newest first.' })
  notifications(
    @Arg('first', () => Int, { nullable: true, description: 'How many at most, 1 to 100; 20 by default.' })
    _first: number | null,
    @Ctx() { read }: ReadContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Notification[]> {
    return read.relation(myNotifications, info);
  }
}
