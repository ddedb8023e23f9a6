import fc from 'fast-check';
import { execute, parse, specifiedRules, validate, type ExecutionResult } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { executorOf, writeResult } from '../../app/executor.js';
import { openNaive, type Naive } from '../../testing/read-world/naive.js';
import { operations, type Style } from '../../testing/read-world/random-operations.js';
import {
  customer,
  dispatcher,
  openWorld,
  stranger,
  technician,
  WorldContext,
  type World,
} from '../../testing/read-world/world.js';
import { Answer } from './answer.js';

let world: World;
let naive: Naive;
beforeAll(async () => {
  world = await openWorld();
  naive = await openNaive(world.server.ownerUrl);
});
afterAll(() => world.close());

const isTooLarge = ({ errors }: ExecutionResult) =>
  errors?.some(({ extensions }) => extensions.code === 'OPERATION_TOO_LARGE');
const rules = specifiedRules.filter((rule) => rule.name !== 'NoUnusedVariablesRule');
const numRuns = Number(process.env.READ_RUNS ?? 60);

test.each<Style>(['plain', 'conditional'])(
  'any %s operation answers as one resolver per field would, whichever executor answers',
  { timeout: 300_000 },
  async (style) => {
    const { schema } = world,
      ways = [executorOf(schema, { passThrough: false }), executorOf(schema)];
    let compared = 0,
      refused = 0,
      passed = 0;
    const actors = fc.constantFrom(dispatcher, technician, customer, stranger);
    await fc.assert(
      fc.asyncProperty(operations(schema, naive, style), actors, async ({ source, variables }, actor) => {
        const document = parse(source),
          context = () => new WorldContext(actor, world.database);
        expect(validate(schema, document, rules)).toEqual([]);
        const slow = await execute({ schema, document, variableValues: variables, contextValue: context() });
        if (isTooLarge(slow)) return void refused++;
        const expected = await naive.run(actor, document, variables);
        expect(JSON.parse(JSON.stringify(slow))).toEqual(expected);
        for (const run of ways) {
          const result = await run(document, undefined, context(), variables);
          if (isTooLarge(result)) return void refused++;
          if (result.data instanceof Answer) passed++;
          expect(JSON.parse(writeResult(result as never))).toEqual(expected);
        }
        compared++;
      }),
      { numRuns },
    );
    expect(compared).toBeGreaterThan(refused);
    expect(passed).toBeGreaterThan(compared / 10);
  },
);
