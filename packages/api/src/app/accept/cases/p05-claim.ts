import type { Stage } from '../scenario.js';

/** Facts as triage is told them. */
export const stated = (facts: Readonly<Record<string, string>>) =>
  Object.entries(facts).map(([name, value]) => ({ name, value }));

/** A claim as triage finds it. */
export async function claimOf({ desk, company }: Stage, facts: Readonly<Record<string, string>>, more: object = {}) {
  const { request, caller } = await desk.call({ kind: 'CLAIM', ...more });
  const engineer = company.with('ENGINEER');
  const found = await engineer.onRequest('triageRequest', request, { facts: stated(facts) });
  if (!found.request) throw new Error(`Not assessed: ${found.message} ${JSON.stringify(found.issues)}`);
  return { id: request.id, caller, engineer, deputy: company.staff('DEPUTY_GENERAL_MANAGER') };
}
