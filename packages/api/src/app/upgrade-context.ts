import type { IncomingMessage } from 'node:http';
import { anonymousIn, findApiClient, NOWHERE } from '../modules/identity/index.js';
import { Context, type House } from './context.js';
import { cookieOf, faceOf } from './door.js';

/** Who opens a live connection: by its key or by the cookie of its face, as for any request. */
export async function upgradeContextOf(house: House, request: IncomingMessage): Promise<Context> {
  const bearer = /^Bearer (\S{1,200})$/.exec(request.headers.authorization ?? '')?.[1];
  if (bearer) {
    const client = await findApiClient(house.database, bearer, house.now());
    return new Context(house, client?.actor ?? anonymousIn(NOWHERE), client?.name ?? null, null);
  }
  const query = Object.fromEntries(new URL(request.url ?? '/', 'http://x').searchParams);
  const token = cookiesOf(request.headers.cookie)[cookieOf(faceOf({ headers: request.headers, query }))];
  const signedIn = await house.sessions.find(token);
  const actor = signedIn
    ? ({ ...signedIn.actor, language: query.language === 'en' ? 'en' : 'zh-CN' } as const)
    : anonymousIn(NOWHERE);
  return new Context(house, actor, signedIn?.name ?? null, null);
}

const cookiesOf = (header: string | undefined): Record<string, string> =>
  Object.fromEntries(
    (header ?? '').split(/; */).map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
  );
