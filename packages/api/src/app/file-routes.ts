import { readFile } from 'node:fs/promises';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { FileStore } from '@tus/file-store';
import { Server as TusServer } from '@tus/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { printLetter } from '../modules/acceptance/index.js';
import { printEightD } from '../modules/improvement/index.js';
import { printRecoveryLetter } from '../modules/liability/index.js';
import { uploadRule, type UploadTicket } from '../modules/files/index.js';
import { printCustody } from '../modules/investigation/index.js';
import {
  limitVerifying,
  printReport,
  VERIFICATION_PAGE_POLICY,
  verificationPage,
  verifyReport,
} from '../modules/visits/index.js';
import type { Config } from './config.js';
import type { House } from './context.js';
import { cookieOf, FACES } from './door.js';

/** Who prints the papers made on demand, by the kind their address names. */
const PAPERS = {
  report: printReport,
  custody: printCustody,
  eightD: printEightD,
  recovery: printRecoveryLetter,
} as const;

/** Whoever scans a code has no account: the browser says what they read. */
const readerOf = ({ headers }: FastifyRequest) => (/^en\b/i.test(headers['accept-language'] ?? '') ? 'en' : 'zh-CN');

/** Evidence that is not what was recorded is no evidence. */
const ALTERED = {
  'zh-CN': '这份文件与登记时不一致，不能作为证据展示。请联系系统管理员从备份恢复。',
  en: 'This file is not as it was recorded, so it is not shown as evidence. Ask whoever keeps the system to restore it.',
};

const refusal = (status: number, message: string) => ({ status_code: status, body: `${message}\n` });

/** Whether somebody is signed in in this browser, at either face. */
async function isSignedIn({ sessions }: House, { cookies }: FastifyRequest, accountId: string): Promise<boolean> {
  const found = await Promise.all(FACES.map((face) => sessions.find(cookies[cookieOf(face)])));
  return found.some((signedIn) => signedIn?.actor.accountId === accountId);
}

/**
 * Resumable uploads (tus 1.0) by signed tickets, and files by signed addresses: neither needs a session, but what is on
 * record as looked at by somebody is theirs to fetch alone, and only as long as it is what was recorded.
 */
export async function serveFiles(server: FastifyInstance, house: House, config: Config): Promise<void> {
  const directory = join(config.dataDirectory, 'uploads');
  mkdirSync(directory, { recursive: true });
  const store = new FileStore({ directory, expirationPeriodInMilliseconds: 24 * 3_600_000 });
  const tus = new TusServer({
    path: '/uploads',
    datastore: store,
    relativeLocation: true,
    maxSize: 60 * 1024 * 1024,
    onUploadCreate: async (request, upload) => {
      const signed = new URL(request.url).searchParams.get('ticket') ?? '';
      const ticket = house.files.readTicket(signed);
      if (!ticket) throw refusal(403, 'This upload address is no longer good: ask for a new one');
      if ((upload.size ?? Infinity) > uploadRule(ticket.purpose)!.maxBytes) throw refusal(413, 'The file is too large');
      return { metadata: { ...upload.metadata, ticket: JSON.stringify(ticket) } };
    },
    onUploadFinish: async (_request, upload) => {
      const ticket = JSON.parse(upload.metadata!.ticket!) as UploadTicket;
      const received = await house.files.receive(ticket, await readFile(join(directory, upload.id)));
      await store.remove(upload.id);
      if ('refused' in received)
        throw received.refused === 'DIGEST_DIFFERS'
          ? refusal(460, 'What came is not what was announced: send it again')
          : refusal(415, 'The file is of no kind that can be kept');
      return { status_code: 200, headers: { 'Upload-Result': JSON.stringify(received) } };
    },
  });

  await server.register(async (routes) => {
    routes.removeAllContentTypeParsers();
    routes.addContentTypeParser('*', (_request, _payload, done) => done(null));
    routes.all('/uploads', (request, reply) => (reply.hijack(), tus.handle(request.raw, reply.raw)));
    routes.all('/uploads/*', (request, reply) => (reply.hijack(), tus.handle(request.raw, reply.raw)));
  });

  server.get<{ Params: { signed: string } }>('/files/:signed', async (request, reply) => {
    const address = house.files.readAddress('files', request.params.signed);
    const isTheirs = !address?.accountId || (await isSignedIn(house, request, address.accountId));
    const file = address && isTheirs && (await house.files.find(address));
    if (!file) return reply.callNotFound();
    if (address.accountId && !(await house.files.storage.isWhole(file.storageKey)))
      return reply.status(409).type('text/plain; charset=utf-8').send(ALTERED[readerOf(request)]);
    reply.headers({
      'content-type': file.contentType,
      'content-length': file.size,
      'content-disposition': file.contentType.startsWith('image/')
        ? 'inline'
        : `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, max-age=900, immutable',
    });
    return reply.send(house.files.storage.stream(file.storageKey));
  });

  server.get<{ Params: { signed: string } }>('/letters/:signed', async (request, reply) => {
    const address = house.files.readLetterAddress(request.params.signed);
    const paper = address && (await printLetter(house, address));
    if (!paper) return reply.callNotFound();
    reply.headers({
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${paper.name}"`,
      'content-security-policy': "default-src 'none'; plugin-types application/pdf",
      'cache-control': 'private, max-age=900',
    });
    return reply.send(Buffer.from(paper.bytes));
  });

  server.get<{ Params: { code: string } }>('/verify/:code', async (request, reply) => {
    const busy = await limitVerifying(request.ip).then(
      () => false,
      () => true,
    );
    const report = busy ? 'BUSY' : ((await verifyReport(house, request.params.code)) ?? 'UNKNOWN');
    reply.status(report === 'BUSY' ? 429 : report === 'UNKNOWN' ? 404 : 200).headers({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': VERIFICATION_PAGE_POLICY,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    });
    return reply.send(verificationPage(report, readerOf(request)));
  });

  server.get<{ Params: { signed: string } }>('/papers/:signed', async (request, reply) => {
    const address = house.files.readAddress('papers', request.params.signed);
    const paper = address && (await PAPERS[address.kind ?? 'report'](house, address));
    if (!paper) return reply.callNotFound();
    reply.headers({
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${paper.name}"`,
      'content-security-policy': "default-src 'none'; plugin-types application/pdf",
      'cache-control': 'private, max-age=900',
    });
    return reply.send(Buffer.from(paper.bytes));
  });
}
