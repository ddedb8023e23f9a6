import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { Stage } from './stage.js';

/**
 * Gives the tests of a file a stage of their own. A test fails, too, when anybody's page said an error in the console,
 * was forbidden something by the content security policy, or was answered with a failure.
 */
export function eachJourney(): { readonly stage: Stage } {
  const given = {} as { stage: Stage };
  beforeAll(async () => {
    given.stage = await Stage.open();
  });
  afterAll(() => given.stage?.close());
  afterEach(async ({ task }) => {
    const failed = task.result?.state === 'fail';
    await given.stage.pictures(`end of ${task.name}`, failed);
    // oxlint-disable-next-line no-console -- for whoever reads what the run printed
    if (failed) console.error((await given.stage.complaints()).join('\n'));
    expect(given.stage.problems()).toEqual([]);
  });
  return given;
}
