/* oxlint-disable typescript/no-explicit-any -- pg's own overloads take any */
import pg from 'pg';
import { statementName } from './statement-name.js';

/**
 * A client that prepares every parametrised statement under a name. Kysely cannot name statements; of what runs inside
 * transactions this serves compiled reads and `runPrepared`. (MikroORM writes values into its texts, and so prepares nothing.)
 */
export class PreparingClient extends pg.Client {
  override query(text: any, values?: any, callback?: any): any {
    return typeof text === 'string' && Array.isArray(values) && values.length > 0
      ? super.query({ text, values, name: statementName(text) } as any, callback)
      : super.query(text, values, callback);
  }
}
