import type { Route } from 'playwright-core';
import type { Person } from './person.js';

/** What a browser says when it is cut off in the middle: expected where somebody cuts. */
const CUT = [/ERR_INTERNET_DISCONNECTED/, /ERR_CONNECTION_RESET/, /ERR_FAILED/, /WebSocket/];

/** There is no network at all while the work goes on. Ends when it is there again for every part of the browser. */
export async function withoutNetwork(person: Person, work: () => Promise<void>): Promise<void> {
  await person.watch.expecting(CUT, async () => {
    await person.context.setOffline(true);
    await work();
    await person.context.setOffline(false);
    await person.page.waitForFunction(() =>
      fetch('/healthz').then(
        ({ ok }) => ok,
        () => false,
      ),
    );
  });
}

/**
 * The network breaks down at the first change that is sent while the work goes on, after the server has done it and
 * before its answer arrives; no change gets an answer until the work is done. Ends when everything has been sent after all.
 */
export async function whileAnswersAreLost(person: Person, work: () => Promise<void>): Promise<void> {
  let reached: () => void;
  const served = new Promise<void>((resolve) => (reached = resolve));
  const cut = async (route: Route) => {
    const isChange = route.request().postData()?.includes('idempotencyKey') ?? false;
    if (!isChange) return route.continue();
    await route.fetch();
    reached();
    await route.abort('connectionreset');
  };
  await person.watch.expecting(CUT, async () => {
    await person.context.route('**/graphql', cut);
    await work();
    await served;
    await person.context.unroute('**/graphql', cut);
    await person.reads('All sent');
  });
}
