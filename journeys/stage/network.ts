import type { Route } from 'playwright-core';
import type { Person } from './person.js';

/** What a browser says when it is cut off in the middle: expected where somebody cuts. */
const CUT = [/ERR_INTERNET_DISCONNECTED/, /ERR_CONNECTION_RESET/, /ERR_FAILED/, /WebSocket/];

/** There is no network at all while the work goes on. */
export async function withoutNetwork(person: Person, work: () => Promise<void>): Promise<void> {
  await person.watch.expecting(CUT, async () => {
    await person.context.setOffline(true);
    await work();
    await person.context.setOffline(false);
  });
}

/**
 * The network breaks down at the first change that is sent while the work goes on, after the server has done it and
 * before its answer arrives; from then on nothing comes through until the work is done.
 *
 * @param what what is cut: changes, unless said otherwise
 */
export async function whileAnswersAreLost(
  person: Person,
  work: () => Promise<void>,
  what = '**/graphql',
): Promise<void> {
  let reached: () => void;
  const served = new Promise<void>((resolve) => (reached = resolve));
  const cut = async (route: Route) => {
    const body = route.request().postData() ?? '';
    const isChange = what !== '**/graphql' || body.includes('idempotencyKey');
    if (!isChange) return route.continue();
    await route.fetch();
    reached();
    await route.abort('connectionreset');
  };
  await person.watch.expecting(CUT, async () => {
    await person.context.route(what, cut);
    await work();
    await served;
    await person.context.unroute(what, cut);
  });
}
