import type { Post, Route, RouteStep } from './approval-content.js';

/** The post above an office, by the policy; null where it names none. */
export type Above = (office: string) => Post | null;

/**
 * A route on which nobody decides their own: an office held only by those whose own matter it is gives way to the one
 * above it, as far up as the policy goes. A step that would then ask whom another step asks, too, is left out.
 *
 * @param own offices that nobody else holds
 */
export function liftedRoute({ steps, tell }: Route, above: Above, own: ReadonlySet<string>): Route {
  const lifted = steps.map((step) => ({ ...step, posts: step.posts.map((post) => liftedPost(post, above, own)) }));
  return { tell, steps: lifted.filter((step, at) => isAsItWas(step, steps[at]!) || !lifted.some(asksTheSame(step))) };
}

function liftedPost(post: Post, above: Above, own: ReadonlySet<string>): Post {
  const passed = new Set<string>();
  let now = post;
  while (now.kind === 'OFFICE' && own.has(now.name) && !passed.has(now.name)) {
    passed.add(now.name);
    now = above(now.name) ?? now;
  }
  return now;
}

const namesOf = ({ posts }: RouteStep) => posts.map(({ name }) => name).toSorted();
const isAsItWas = (step: RouteStep, before: RouteStep) => namesOf(step).join() === namesOf(before).join();
const asksTheSame = (step: RouteStep) => (other: RouteStep) => other !== step && isAsItWas(other, step);
