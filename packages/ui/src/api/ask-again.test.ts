import { cacheExchange, Client, fetchExchange, gql, mapExchange } from '@urql/core';
import { expect, test } from 'vitest';
import { askAgain } from './ask-again';

const QUESTION = gql`
  {
    state
  }
`;

/** A server whose answers are given by hand, and what somebody who looks at the question has read. */
function openPage() {
  const under: ((state: string) => void)[] = [];
  const again = askAgain();
  const client = again.keptBy(
    new Client({
      url: 'http://api.invalid/graphql',
      preferGetMethod: false,
      exchanges: [mapExchange(again), cacheExchange, fetchExchange],
      fetch: () =>
        new Promise((answer) =>
          under.push((state) => {
            const headers = { 'content-type': 'application/json' };
            answer(new Response(JSON.stringify({ data: { state } }), { headers }));
          }),
        ),
    }),
  );
  const read: string[] = [];
  client.query(QUESTION, {}).subscribe(({ data }) => void (data && read.push(data.state)));
  return {
    under,
    read,
    askAgain: () => client.query(QUESTION, {}, { requestPolicy: 'network-only' }).subscribe(() => {}),
  };
}
const settled = () => new Promise((over) => setImmediate(over));

test('what is asked for again while it is on its way is asked once more when it has come', async () => {
  const { under, read, askAgain: again } = openPage();
  await settled();
  again();
  again();
  await settled();
  expect(under).toHaveLength(1);
  under[0]!('before');
  for (let turns = 0; under.length < 2 && turns < 100; turns += 1) await settled();
  expect(under).toHaveLength(2);
  under[1]!('after');
  for (let turns = 0; read.at(-1) !== 'after' && turns < 100; turns += 1) await settled();
  expect(read.at(-1)).toBe('after');
  await settled();
  expect(under).toHaveLength(2);
});

test('what is asked for again after it came is asked at once, and no oftener', async () => {
  const { under, read, askAgain: again } = openPage();
  await settled();
  under[0]!('before');
  for (let turns = 0; read.length === 0 && turns < 100; turns += 1) await settled();
  again();
  await settled();
  expect(under).toHaveLength(2);
  under[1]!('after');
  for (let turns = 0; read.at(-1) !== 'after' && turns < 100; turns += 1) await settled();
  await settled();
  expect(under).toHaveLength(2);
});
