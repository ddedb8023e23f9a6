import type { SubscribeResolverData, SubscriptionHandlerData } from 'type-graphql';
import type { Actor } from '../actor.js';
import type { Notice } from '../notice.js';

interface Watcher {
  readonly actor: Actor;
}

/** A notice that somebody who watches may hear of, and what they asked to hear of. */
export type Told<Args = unknown, N extends Notice = Notice, W extends Watcher = Watcher> = SubscriptionHandlerData<
  N,
  Args,
  W
>;

/** Whoever watches hears of their own organization. */
export const ofOrganization = ({ context }: Pick<SubscribeResolverData<Notice, unknown, Watcher>, 'context'>): string =>
  context.actor.organizationId;
