import { decodeGlobalId, encodeGlobalId } from '@aftercare/schema';
import { Arg, ID, Resolver, Root, Subscription } from 'type-graphql';
import type { Actor } from '../../../kernel/actor.js';
import { Allowed, MEMBERS, STAFF } from '../../../kernel/graphql/access.js';
import { ofOrganization, type Told } from '../../../kernel/graphql/of-organization.js';
import type { Notice } from '../../../kernel/notice.js';
import type { Reader } from '../../../kernel/read/index.js';
import { visibleNumber } from '../queries/visible-number.js';
import { RequestChange } from './request-change.type.js';

interface Watcher {
  readonly actor: Actor;
  readonly read: Reader;
}
interface Seen extends Notice {
  seen?: RequestChange;
}
type Change = Told<{ id?: string }, Seen, Watcher>;

/** Whether the watcher may see the request: asked of the database as the watcher, each time. */
async function mayHear({ payload, context }: Change, requestId: string | undefined): Promise<boolean> {
  const number = requestId ? await visibleNumber(context, requestId) : null;
  if (!requestId || number === null) return false;
  payload.seen = {
    id: encodeGlobalId('ServiceRequest', requestId),
    number,
    event: payload.types[0] ?? '',
    at: payload.at,
  };
  return true;
}

// What moves a visit, or brings a request to those that wait for one, or takes it away.
const OF_THE_BOARD = /^(visit|report|promise|work|consent|solution|request)\.(?!commented|rated|archived|imported)/;

@Resolver()
export class RequestChangedSubscription {
  @Allowed(MEMBERS)
  @Subscription(() => RequestChange, {
    topics: 'notice',
    topicId: ofOrganization,
    filter: async (told: Change) => {
      const asked = decodeGlobalId(told.args.id ?? '');
      return (
        asked?.type === 'ServiceRequest' && told.payload.requestIds.includes(asked.uuid) && mayHear(told, asked.uuid)
      );
    },
    description: 'One request, whenever something happens to it.',
  })
  requestChanged(
    @Root() notice: Seen,
    @Arg('id', () => ID, { description: 'The request.' }) _id: string,
  ): RequestChange {
    return notice.seen!;
  }

  @Allowed(STAFF)
  @Subscription(() => RequestChange, {
    topics: 'notice',
    topicId: ofOrganization,
    filter: (told: Change) => mayHear(told, told.payload.requestIds[0]),
    description: 'Any request, whenever something happens to one: for the queue.',
  })
  queueChanged(@Root() notice: Seen): RequestChange {
    return notice.seen!;
  }

  @Allowed(STAFF)
  @Subscription(() => RequestChange, {
    topics: 'notice',
    topicId: ofOrganization,
    filter: async (told: Change) =>
      told.payload.types.some((type) => OF_THE_BOARD.test(type)) && mayHear(told, told.payload.requestIds[0]),
    description: 'A request whose visits, promises or need of a visit changed: for the dispatch board.',
  })
  boardChanged(@Root() notice: Seen): RequestChange {
    return notice.seen!;
  }

  @Allowed(STAFF)
  @Subscription(() => RequestChange, {
    topics: 'notice',
    topicId: ofOrganization,
    filter: async (told: Change) =>
      told.payload.types.some((type) => type.startsWith('approval.')) && mayHear(told, told.payload.requestIds[0]),
    description: 'A request whose approvals changed: for inboxes.',
  })
  approvalsChanged(@Root() notice: Seen): RequestChange {
    return notice.seen!;
  }
}
