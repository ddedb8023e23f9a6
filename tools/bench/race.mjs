import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import pg from 'pg';
import { AGENT, fill, madeId, ORGANIZATION } from './database/fill.mjs';
import { median } from './median.mjs';
import { canonical } from './load/canonical.mjs';
import { Connection, post, underNewKey } from './load/connection.mjs';
import { start } from './servers/start.mjs';

export const ROWS = Number(process.env.BENCH_ROWS ?? 200_000);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 7);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 3);
const WARM_SECONDS = 4;
const CONNECTIONS = 32;
const BODIES = 200;

/** The database of the races, filled as a house that has worked for a year. */
export async function filledHouse(scratch) {
  return scratch.database(`house_${ROWS}`, (ownerUrl) => fill(ownerUrl, ROWS));
}

/**
 * Races the product against the peer and the limit on one database: the same question, the answers compared first, then
 * short rounds in turn. A ratio is the median of the rounds', so that a busy moment of the machine does not decide it.
 */
export async function race(scratch, { figures, prepare, ...contestants }) {
  const { ownerUrl, appUrl } = await filledHouse(scratch);
  const questions = Array.from({ length: BODIES }, (_, n) => questionOf(n));
  const hash = createHash('sha256').update(contestants.product.document).digest('hex');
  const bodiesOf = {
    product: (question) => ({
      variables: contestants.product.variables?.(question),
      extensions: { persistedQuery: { version: 1, sha256Hash: hash } },
    }),
    peer: (question) => ({ query: contestants.peer.document, variables: contestants.peer.variables?.(question) }),
    limit: (question) => ({ values: contestants.limit.values(question) }),
  };
  const names = Object.keys(bodiesOf).filter((name) => contestants[name]);
  const stops = [];
  try {
    const settings = {
      product: {
        appUrl,
        account: { organizationId: ORGANIZATION, id: AGENT, kind: 'STAFF' },
        documents: [[hash, contestants.product.document]],
      },
      peer: { appUrl, organizationId: ORGANIZATION },
      limit: { ownerUrl, statement: contestants.limit?.statement },
    };
    const servers = {};
    for (const name of names) {
      const { stop, child: _, ...server } = await start(`${name}.mjs`, settings[name]);
      stops.push(stop);
      servers[name] = server;
      // The peer reads the catalog as it starts: what it needs of its own must be there.
      if (name === 'product')
        await prepareFor(ownerUrl, prepare, () => answerOf(server, bodiesOf.product(questions[0])));
    }
    const load = await start('../load/load.mjs', {});
    stops.push(load.stop);
    await compareAnswers(names, servers, bodiesOf, contestants, questions[0]);

    const ask = (name, seconds) => {
      load.child.send({
        server: servers[name],
        bodies: questions.map(bodiesOf[name]),
        connections: CONNECTIONS,
        seconds,
      });
      return new Promise((resolve, reject) =>
        load.child.once('message', (said) =>
          said.failure ? reject(new Error(`${name}: ${said.failure}`)) : resolve(said.perSecond),
        ),
      );
    };
    for (const name of names) await ask(name, WARM_SECONDS);
    const rounds = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const reached = {};
      // Each goes first in turn: what a round leaves behind, a checkpoint or a warm cache, falls on all alike.
      for (const name of names.map((_, place) => names[(place + round) % names.length]))
        reached[name] = await ask(name, SECONDS);
      rounds.push(reached);
    }
    return verdict(names, rounds, figures);
  } finally {
    for (const stop of stops) await stop();
  }
}

function questionOf(n) {
  const day = (before) => new Date(Date.now() - before * 86_400_000).toISOString().slice(0, 10);
  const request = ROWS - ((n * 7919) % Math.floor(ROWS / 2));
  return {
    organizationId: ORGANIZATION,
    n,
    rows: ROWS,
    request: madeId(1, request),
    from: day(30 + (n % 10)),
    to: day(1 + (n % 10)),
  };
}

async function compareAnswers(names, servers, bodiesOf, contestants, question) {
  const answers = {};
  for (const name of names) {
    const data = await answerOf(servers[name], bodiesOf[name](question));
    answers[name] = canonical((contestants[name].shape ?? ((same) => same))(data));
  }
  for (const name of names.slice(1)) {
    if (isDeepStrictEqual(answers[name], answers.product)) continue;
    throw new Error(
      `The answers differ.\nproduct: ${JSON.stringify(answers.product)}\n${name}: ${JSON.stringify(answers[name])}`,
    );
  }
}

async function answerOf(server, asked) {
  const connection = await Connection.open(server.port);
  const { status, body } = await connection.send(underNewKey(post(server, asked)));
  connection.close();
  const { data, errors } = JSON.parse(body.toString());
  if (status !== 200 || errors || !data)
    throw new Error(`${JSON.stringify(asked).slice(0, 60)}… was answered ${status} ${body.toString().slice(0, 1000)}`);
  return data;
}

async function prepareFor(ownerUrl, prepare, askProduct) {
  if (!prepare) return;
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  await prepare(client, askProduct).finally(() => client.end());
}

function verdict(names, rounds, figures) {
  const told = names.map((name) => `${name} ${Math.round(median(rounds.map((round) => round[name])))}/s`);
  const ratios = Object.entries(figures).map(([name, atLeast]) => {
    const ratio = median(rounds.map((round) => round.product / round[name]));
    return { ok: ratio >= atLeast, text: `${ratio.toFixed(2)} of ${name} (≥ ${atLeast})` };
  });
  return { ok: ratios.every(({ ok }) => ok), figure: [...ratios.map(({ text }) => text), ...told].join(', ') };
}
