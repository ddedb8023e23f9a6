import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import { anonymousIn } from '../anonymous.js';
import type { SignInContext } from '../browser.js';
import type { FoundAccount } from '../sign-in.js';

/** Opens a session for an account and gives its cookie to the browser. @returns the context of whoever signed in */
export async function enter(context: SignInContext, account: FoundAccount): Promise<ReadContext> {
  const { browser, house } = context;
  if (!browser) throw new Error('Only browsers keep sessions');
  const em = house.database.entityManagerFor(anonymousIn(account.organizationId));
  const session = await em.transactional((inside) => house.sessions.open(inside, account, browser.device));
  const signedIn = await house.sessions.find(session.token);
  if (!signedIn) throw new Error('A session just opened was not found');
  browser.keep(session);
  return context.as(signedIn);
}
