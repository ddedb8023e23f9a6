import { Ctx, Query, Resolver } from 'type-graphql';
import { Allowed, STAFF } from '../../../kernel/graphql/access.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import { queueCounts } from '../queries/queue-counts.js';
import { QueueCounts } from './queue-counts.type.js';

@Resolver()
export class QueueCountsQuery {
  @Allowed(STAFF)
  @Query(() => QueueCounts, { description: 'How many requests wait, of those the viewer may see.' })
  queueCounts(@Ctx() context: ReadContext): Promise<QueueCounts> {
    return queueCounts(context);
  }
}
