import { uuidOf } from '@aftercare/schema';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Allowed, membersWithScope } from '../../../kernel/graphql/access.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { visitSlots, type ShownSlots, type SlotContext } from '../queries/visit-slots.js';
import { VisitSlots } from './visit-slots.type.js';

@Resolver()
export class VisitSlotsQuery {
  @Allowed(membersWithScope('requests:read'))
  @Query(() => VisitSlots, {
    nullable: true,
    description: 'The times that can be chosen for a request; null where it is absent or not to be seen.',
  })
  async visitSlots(
    @Arg('requestId', () => ID, { description: 'The request.' }) requestId: string,
    @Arg('from', () => DateTimeScalar, { nullable: true, description: 'Not before; now without it.' })
    from: string | null | undefined,
    @Arg('to', () => DateTimeScalar, {
      nullable: true,
      description: 'Over by then; a fortnight from now at the latest.',
    })
    to: string | null | undefined,
    @Ctx() context: SlotContext,
  ): Promise<ShownSlots | null> {
    const id = uuidOf('ServiceRequest', requestId);
    return id ? visitSlots(context, id, from, to) : null;
  }
}
