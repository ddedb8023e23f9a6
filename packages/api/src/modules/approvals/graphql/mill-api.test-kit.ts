/* oxlint-disable typescript/no-explicit-any -- answers of whatever a test asks for */
import { graphql, type GraphQLSchema } from 'graphql';
import { buildSchema } from '../../../app/build-schema.js';
import type { House } from '../../../app/context.js';
import type { Actor } from '../../../kernel/actor.js';
import { sessionOf } from '../../../kernel/database/open-database.js';
import { readStatementsOn } from '../../../kernel/database/read-statements.js';
import { Reader } from '../../../kernel/read/index.js';
import { worldContext } from '../../../testing/world-api.js';
import { Mill } from '../commands/approvals.test-kit.js';

/** The mill asked through the API; how many statements its questions took is counted. */
export class MillApi {
  statements = 0;

  private constructor(
    readonly mill: Mill,
    private readonly schema: GraphQLSchema,
  ) {}

  static async open(): Promise<MillApi> {
    const mill = await Mill.open();
    // Delegations are read by the clock of the database.
    mill.world.now = new Date();
    return new MillApi(mill, await buildSchema());
  }

  async ask(actor: Actor, source: string, variableValues: Record<string, unknown> = {}) {
    const { world } = this.mill;
    const files = { urlOf: () => '', paperUrl: () => '' } as unknown as House['files'];
    const run = readStatementsOn(world.database.pool, sessionOf);
    const read = new Reader(actor, (...statement) => {
      this.statements += 1;
      return run(...statement);
    });
    const contextValue = Object.assign(worldContext(world, actor, { files }), { read });
    const { data, errors } = await graphql({ schema: this.schema, source, variableValues, contextValue });
    return {
      data: data as Record<string, any>,
      codes: errors?.map(({ extensions, message }) => extensions['code'] ?? message),
    };
  }
}
