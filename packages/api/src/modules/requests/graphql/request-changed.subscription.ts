import { decodeGlobalId, encodeGlobalId, Role } from '@aftercare/schema';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Arg, ID, Resolver, Root, Subscription, type SubscribeResolverData, type SubscriptionHandlerData } from 'type-graphql';
import type { Actor } from '../../../kernel/actor.js';
import { Allowed, MEMBERS, STAFF } from '../../../kernel/graphql/access.js';
import type { Notice } from '../../../kernel/notice.js';
import { RequestChange } from './request-change.type.js';

interface Watcher {
  readonly actor: Actor;
  readonly em: EntityManager;
}
interface Seen extends Notice {
  seen?: RequestChange;
}
type Told = SubscriptionHandlerData<Seen, { id?: string }, Watcher>;

const ofOrganization = ({ context }: SubscribeResolverData<Seen, { id?: string }, Watcher>) => context.actor.organizationId;

/** Whether the watcher may see the request: asked of the database as the watcher, each time. */
async function mayHear({ payload, context }: Told, requestId: string | undefined): Promise<boolean> {
  if (!requestId) return false;
  const { actor } = context;
  const fieldOnly = actor.kind === 'STAFF' && actor.roles.every((role) => role === Role.TECHNICIAN);
  const [row] = await context.em.fork().transactional((em) =>
    em.execute<{ number: string }[]>(
      `select number from service_request r where organization_id = ? and id = ?
       ${fieldOnly ? 'and exists (select from visit v where v.organization_id = r.organization_id and v.request_id = r.id and v.technician_id = ?)' : ''}`,
      [actor.organizationId, requestId, ...(fieldOnly ? [actor.technicianId] : [])],
    ),
  );
  if (row) payload.seen = { id: encodeGlobalId('ServiceRequest', requestId), number: row.number, event: payload.types[0] ?? '', at: payload.at };
  return Boolean(row);
}

@Resolver()
export class RequestChangedSubscription {
  @Allowed(MEMBERS)
  @Subscription(() => RequestChange, {
    topics: 'notice',
    topicId: ofOrganization,
    filter: async (told: Told) => {
      const asked = decodeGlobalId(told.args.id ?? '');
      return asked?.type === 'ServiceRequest' && told.payload.requestIds.includes(asked.uuid) && mayHear(told, asked.uuid);
    },
    description: 'One request, whenever something happens to it.',
  })
  requestChanged(@Root() notice: Seen, @Arg('id', () => ID, { description: 'The request.' }) _id: string): RequestChange {
    return notice.seen!;
  }

  @Allowed(STAFF)
  @Subscription(() => RequestChange, {
    topics: 'notice',
    topicId: ofOrganization,
    filter: (told: Told) => mayHear(told, told.payload.requestIds[0]),
    description: 'Any request, whenever something happens to one: for the queue.',
  })
  queueChanged(@Root() notice: Seen): RequestChange {
    return notice.seen!;
  }

  @Allowed(STAFF)
  @Subscription(() => RequestChange, {
    topics: 'notice',
    topicId: ofOrganization,
    filter: async (told: Told) => told.payload.types.some((type) => /^(visit\.|request\.dispatched|report\.)/.test(type)) && mayHear(told, told.payload.requestIds[0]),
    description: 'A request whose visits changed: for the dispatch board.',
  })
  boardChanged(@Root() notice: Seen): RequestChange {
    return notice.seen!;
  }
}
