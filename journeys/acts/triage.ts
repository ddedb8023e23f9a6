import type { Person } from '../stage/person.js';

/** Opens a request beside the queue, puts the facts to the policy as they are, and waits for what it decides. */
export async function triage(agent: Person, title: RegExp): Promise<void> {
  await agent.turnsTo('/queue');
  await agent.presses(title);
  const change = agent.button('Change the facts');
  const save = agent.button('Save triage');
  await change.or(save).first().waitFor();
  if (await change.isVisible()) await change.click();
  await save.click();
  await change.waitFor();
}
