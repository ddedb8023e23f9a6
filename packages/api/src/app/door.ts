import type { FastifyReply, FastifyRequest } from 'fastify';
import { anonymousIn, findApiClient, NOWHERE, type Browser } from '../modules/identity/index.js';
import { Context, type House } from './context.js';

export const FACES = ['portal', 'console'] as const;
export type Face = (typeof FACES)[number];
export const cookieOf = (face: Face) => `__Host-aftercare-${face}`;

/** Portal and console keep sessions of their own: one browser may hold a customer and a member of staff. */
export function faceOf(request: Pick<FastifyRequest, 'headers' | 'query'>): Face {
  const named = request.headers['x-aftercare-face'] ?? (request.query as { face?: string } | undefined)?.face;
  return named === 'console' ? 'console' : 'portal';
}

/** Who is asking: a key in the Authorization header, else the face's cookie, else nobody. */
export async function contextOf(house: House, request: FastifyRequest, reply: FastifyReply): Promise<Context> {
  const bearer = /^Bearer (\S{1,200})$/.exec(request.headers.authorization ?? '')?.[1];
  if (bearer) {
    const client = await findApiClient(house.database, bearer, house.now());
    if (!client) throw new UnknownKey();
    return new Context(house, { ...client.actor, language: languageOfProgram(request) }, client.name, null);
  }
  const face = faceOf(request);
  const signedIn = await house.sessions.find(request.cookies[cookieOf(face)]);
  const browser: Browser = {
    address: request.ip,
    device: request.headers['user-agent'] ?? null,
    signedIn,
    keep: ({ token, maxAgeSeconds }) =>
      void reply.setCookie(cookieOf(face), token, { ...COOKIE, maxAge: maxAgeSeconds }),
    forget: () => void reply.clearCookie(cookieOf(face), COOKIE),
  };
  const language = languageOf(request);
  const actor = signedIn ? ({ ...signedIn.actor, language } as const) : anonymousIn(NOWHERE, language);
  return new Context(house, actor, signedIn?.name ?? null, browser);
}

/** A key that is unknown, revoked or past its end. */
class UnknownKey extends Error {
  readonly statusCode = 401;
}

const languageOf = ({ headers }: FastifyRequest) => (/^en\b/i.test(headers['accept-language'] ?? '') ? 'en' : 'zh-CN');

/** A program reads English unless it says otherwise. */
const languageOfProgram = ({ headers }: FastifyRequest) =>
  /^zh\b/i.test(headers['accept-language'] ?? '') ? 'zh-CN' : 'en';

const COOKIE = { path: '/', httpOnly: true, secure: true, sameSite: 'strict' } as const;
