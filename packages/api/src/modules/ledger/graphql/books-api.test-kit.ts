/* oxlint-disable typescript/no-explicit-any -- answers of whatever a test asks for */
import { encodeGlobalId } from '@aftercare/schema';
import { graphql, type GraphQLSchema } from 'graphql';
import { uuidv7 } from 'uuidv7';
import { buildSchema } from '../../../app/build-schema.js';
import type { Actor } from '../../../kernel/actor.js';
import { sessionOf } from '../../../kernel/database/open-database.js';
import { readStatementsOn } from '../../../kernel/database/read-statements.js';
import { Reader } from '../../../kernel/read/index.js';
import { worldContext } from '../../../testing/world-api.js';
import { Books } from '../ledger.test-kit.js';

const POSTED = `__typename ... on LedgerEntrySuccess { ledgerEntry { id number kind on memo
    amount { amountMinor currency } postings { line account party { kind id name { en } } amount { amountMinor } } } }
  ... on UserError { code message } ... on InvalidInputError { issues { path code message } }`;

/** The books asked through the API; how many statements its questions took is counted. */
export class BooksApi {
  statements = 0;

  private constructor(
    readonly books: Books,
    private readonly schema: GraphQLSchema,
  ) {}

  static async open(): Promise<BooksApi> {
    const [books, schema] = await Promise.all([Books.open(), buildSchema()]);
    return new BooksApi(books, schema);
  }

  readonly finance = (): Actor => this.books.world.staff('FINANCE');
  readonly requestId = (): string => encodeGlobalId('ServiceRequest', this.books.request);

  async ask(actor: Actor, source: string, variableValues: Record<string, unknown> = {}) {
    const { world, files } = this.books;
    const run = readStatementsOn(world.database.pool, sessionOf);
    const read = new Reader(actor, (...statement) => {
      this.statements += 1;
      return run(...statement);
    });
    const contextValue = Object.assign(worldContext(world, actor, { files }), { read });
    const { data, errors } = await graphql({ schema: this.schema, source, variableValues, contextValue });
    return {
      data: data as Record<string, any>,
      codes: errors?.map((one) => one.extensions['code'] ?? one.message),
    };
  }

  /** A change that posts an entry, under a key of its own. */
  async change(actor: Actor, name: string, type: string, input: object): Promise<any> {
    const source = `mutation ($input: ${type}!) { ${name}(input: $input) { ${POSTED} } }`;
    const { data, codes } = await this.ask(actor, source, { input: { idempotencyKey: `key-${uuidv7()}`, ...input } });
    return codes ? { codes } : data[name];
  }
}
