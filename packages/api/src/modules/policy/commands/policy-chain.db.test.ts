import { expect, test } from 'vitest';
import type { Refusal } from '../../../kernel/refusal.js';
import { ServiceWorld } from '../../../testing/service-world.js';
import { policyFile, policyNames } from '../testing/policy-source.test-kit.js';
import { draftPolicyVersion } from './draft-policy-version.js';
import { approvePolicyVersion, reviewPolicyVersion } from './judge-policy-version.js';
import { putPolicyInForce } from './put-policy-in-force.js';

test('once a policy says who agrees to its versions, the management alone does not', async () => {
  const world = await ServiceWorld.open('P16');
  try {
    const author = world.staff('MANAGER');
    const others = { ...world.staff('SUPERVISOR', 'EXECUTIVE'), accountId: world.ids.supervisorAccount };
    const seen = async (policyVersionId: string) => {
      const [row] = await world.rows('select revision from policy_version where id = $1', policyVersionId);
      return { policyVersionId, revision: Number(row!['revision']) };
    };
    const reviewed = async (source?: string) => {
      const id = await world.does(author, draftPolicyVersion, { source });
      await world.does(others, reviewPolicyVersion, await seen(id));
      return id;
    };
    const chained = policyNames()
      .map(policyFile)
      .find((source) => source.includes('of: POLICY_VERSION'))!;
    const first = await reviewed(chained);
    await world.does(others, approvePolicyVersion, await seen(first));
    await world.does(author, putPolicyInForce, await seen(first));
    world.pass(2);
    const second = await reviewed();
    const refused = await world.run(others, approvePolicyVersion, await seen(second));
    expect((refused as Refusal).fields['issues']).toEqual([{ path: 'policyVersionId', code: 'approvedByChain' }]);
  } finally {
    await world.close();
  }
});
