import { randomUUID } from 'node:crypto';
import { AnswerError, requestOf, type Person } from './person.js';
import type { Part, Stage } from './scenario.js';

export interface Bystanders {
  /** When it is played, on the wall in China. */
  readonly from: string;
  /** Telephone numbers of a customer with a unit, and of another. */
  readonly mine: string;
  readonly others: string;
  /** The code of the partner the unit came through. */
  readonly partner: string;
  /** Whether the policy takes requests from partners' programs. */
  readonly partnersFile: boolean;
  /** What a request says. */
  readonly facts: Readonly<Record<string, string>>;
}

/** What holds for every organization: once is once, nobody overwrites unseen, and nobody sees what is not theirs. */
export function walls(about: Bystanders): Part {
  return {
    name: 'once, in order, and for those it concerns',
    async play(stage) {
      const { clock, company, checks, desk } = stage;
      clock.set(about.from);
      const mine = company.customer(about.mine);
      const other = company.customer(about.others);
      const { assets } = await mine.ask<{ assets: { nodes: { id: string }[] } }>(
        'query { assets(first: 1) { nodes { id } } }',
      );
      const said = { kind: 'REPAIR', assetId: assets.nodes[0]!.id, title: '第一次报修', ...about.facts };

      const idempotencyKey = randomUUID();
      const first = requestOf(await mine.change('fileRequest', { ...said, idempotencyKey }));
      const again = requestOf(await mine.change('fileRequest', { ...said, idempotencyKey }));
      checks.equal('the same key files one request, however often it is sent', again.number, first.number);
      const different = await outcome(() => mine.change('fileRequest', { ...said, idempotencyKey, title: '另一件事' }));
      checks.that('the same key with something else is refused', different !== 'RequestSuccess', different);
      const storm = randomUUID();
      const both = await Promise.all(
        [1, 2, 3].map(() => mine.change('fileRequest', { ...said, idempotencyKey: storm })),
      );
      checks.equal(
        'three at the same moment with one key file one request',
        new Set(both.map((one) => one.request?.number)).size,
        1,
      );

      const seen = await desk.agent.sees(first.id);
      requestOf(await desk.agent.onRequest('claimRequest', first));
      const stale = await desk.agent.onRequest('triageRequest', first, { version: seen.version });
      checks.equal('what was changed meanwhile is not overwritten', stale.__typename, 'ConflictError');
      checks.that('and the present version is told', (stale.currentVersion ?? 0) > seen.version, stale.currentVersion);

      checks.equal('another customer does not see it', await other.looksFor(first.id), null);
      checks.equal('nor finds it by number', (await byNumber(other, first.number))?.id, undefined);
      const meddled = await other.change('acceptWork', { requestId: first.id, version: first.version });
      checks.equal('nor can do anything to it', meddled.__typename, 'NotFoundError');
      checks.equal(
        'nor files for a unit that is not theirs',
        (await other.change('fileRequest', said)).__typename,
        'NotFoundError',
      );
      await neighbours(stage, first);
      await programs(stage, about, first, said);
    },
  };
}

async function neighbours(
  { neighbour, checks }: Stage,
  request: { readonly id: string; readonly number: string },
): Promise<void> {
  const manager = neighbour.with('MANAGER');
  checks.equal("the other organization's manager does not see it", await manager.looksFor(request.id), null);
  const { node } = await manager.ask<{ node: object | null }>('query ($id: ID!) { node(id: $id) { id } }', {
    id: request.id,
  });
  checks.equal('nor by its id alone', node, null);
  const meddled = await manager.change('claimRequest', { requestId: request.id, version: 1 });
  checks.equal('nor can take it', meddled.__typename, 'NotFoundError');
}

async function programs(
  { company, checks, desk }: Stage,
  { partner, partnersFile }: Bystanders,
  request: { readonly id: string },
  said: object,
): Promise<void> {
  const program = await company.program(partner, ['requests:read', 'requests:write', 'assets:read']);
  const followed = await program.looksFor(request.id);
  checks.equal("the partner's program follows what came through the partner", followed?.id, request.id);
  const filed = await program.change('fileRequest', { ...said, title: '经销商报修' });
  if (partnersFile) {
    checks.equal(
      'and files, with the same promises',
      requestOf(filed).clocks.map(({ kind }) => kind),
      followed?.clocks.map(({ kind }) => kind),
    );
    checks.equal(
      'the agent sees the program’s request',
      (await desk.agent.sees(requestOf(filed).id)).number,
      requestOf(filed).number,
    );
  } else
    checks.equal(
      'it files nothing, for the policy takes nothing from partners',
      filed.issues?.map(({ path }) => path),
      ['channel'],
    );
  const reader = await company.program(partner, ['requests:read']);
  const refused = await outcome(() => reader.change('fileRequest', { ...said, title: '无权报修' }));
  checks.equal('a key for reading files nothing', refused, 'FORBIDDEN');
  const stranger = await outcome(() => company.customer('13999999999').ask('query { viewer { name } }'));
  checks.that('a number nobody knows gets no code', stranger.startsWith('No code'), stranger);
}

async function byNumber(person: Person, number: string): Promise<{ id: string } | null> {
  const { requestByNumber } = await person.ask<{ requestByNumber: { id: string } | null }>(
    'query ($number: String!) { requestByNumber(number: $number) { id } }',
    { number },
  );
  return requestByNumber;
}

/** How an attempt ended: the type of the answer, or the code of the refusal. */
async function outcome(attempt: () => Promise<unknown>): Promise<string> {
  try {
    return ((await attempt()) as { __typename?: string }).__typename ?? 'answered';
  } catch (error) {
    return error instanceof AnswerError ? error.code : (error as Error).message;
  }
}
