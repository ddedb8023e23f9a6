import { afterAll, beforeAll, expect, test } from 'vitest';
import { Mill, type Person } from '../../approvals/commands/approvals.test-kit.js';
import { draftSolution } from './draft-solution.js';
import { sendSolution } from './send-solution.js';
import { PLAN } from './solutions.test-kit.js';
import { submitSolution } from './submit-solution.js';

let mill: Mill;
beforeAll(async () => {
  mill = await Mill.open();
});
afterAll(() => mill.world.close());

const versionOf = async (table: 'service_request' | 'solution', id: string) =>
  (await mill.world.rows(`select version from ${table} where id = $1`, id))[0]!.version as number;

/** A settlement for damaged rolls, put to those who must agree to it. */
async function settlement(facts: Readonly<Record<string, string>>) {
  const requestId = await mill.claim(facts);
  const draft = { ...PLAN, measures: ['COMPENSATE', 'EXCHANGE'] as const, requestId };
  const version = await versionOf('service_request', requestId);
  const solutionId = await mill.world.does(mill.as('engineer'), draftSolution, { ...draft, version });
  const seen = { solutionId, version: await versionOf('solution', solutionId) };
  await mill.world.does(mill.as('engineer'), submitSolution, seen);
  const [approval] = await mill.world.rows('select * from approval where subject_id = $1', solutionId);
  return { solutionId, approval: approval! };
}

const send = async (solutionId: string) =>
  mill.world.run(mill.as('engineer'), sendSolution, {
    solutionId,
    version: await versionOf('solution', solutionId),
  });

test.each([
  [
    '1,000 with clear responsibility is the technical centre’s',
    { loss: '1000', responsibility: 'CLEAR' },
    'TECHNICAL_CENTRE_HEAD',
    '2.1',
  ],
  ['a cent more is the service team’s', { loss: '1000.01', responsibility: 'CLEAR' }, 'TECHNICAL_CENTRE_HEAD', '2.2'],
  ['10,000 still is', { loss: '10000', responsibility: 'CLEAR' }, 'TECHNICAL_CENTRE_HEAD', '2.2'],
  [
    'a cent more goes to the deputy general manager',
    { loss: '10000.01', responsibility: 'CLEAR' },
    'DEPUTY_GENERAL_MANAGER',
    '2.3',
  ],
])('%s', async (_, facts, office, clause) => {
  const { approval } = await settlement(facts as unknown as Record<string, string>);
  expect([approval.awaited_offices, approval.trace.clause]).toEqual([[office], clause]);
});

test('what is especially grave is settled by the board, and nothing is sent before it has met', async () => {
  const { solutionId, approval } = await settlement({ especiallyGrave: 'yes' });
  const agrees = (person: Person, minutes?: string) => mill.says(person, 'approve', approval.id, { minutes });
  expect(await send(solutionId)).toMatchObject({ fields: { state: 'IN_APPROVAL' } });
  await agrees('deputy');
  expect(await send(solutionId)).toMatchObject({ fields: { state: 'IN_APPROVAL' } });
  await agrees('board', '会议同意赔偿并换货。');
  expect(await send(solutionId)).not.toBeInstanceOf(Error);
});
