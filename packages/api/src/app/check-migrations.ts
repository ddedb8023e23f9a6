import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MikroORM, type EntityMetadata } from '@mikro-orm/postgresql';
import pg from 'pg';
import { openThrowawayDatabase } from './accept/throwaway-database.js';
import { entities } from './entities.js';
import { tableDifferences, type Column, type EntityTable } from './table-differences.js';

const COLUMNS = `
  select c.relname as "table", a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
    not a.attnotnull as nullable, a.atthasdef or a.attidentity <> '' as "filledIn", coalesce(a.attnum = any(k.conkey), false) as "inKey"
  from pg_class c
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  left join pg_constraint k on k.conrelid = c.oid and k.contype = 'p'
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`;

/** Compares every entity with a database just migrated; ends with 1 when they disagree, or when there are none. */
async function main(): Promise<void> {
  const tables = await entityTables();
  const columns = await migratedColumns();
  const differences = tables.flatMap((table) => tableDifferences(table, columns));
  if (!tables.length) differences.push('There are no entities to compare.');
  for (const difference of differences) process.stdout.write(`${difference}\n`);
  process.exitCode = differences.length ? 1 : 0;
}

async function entityTables(): Promise<EntityTable[]> {
  const orm = await MikroORM.init({ dbName: 'none', entities: entities!, connect: false } as Parameters<
    typeof MikroORM.init
  >[0]);
  const tables = [...orm.getMetadata().getAll().values()].map(tableOf);
  await orm.close(true);
  return tables;
}

function tableOf({ tableName, primaryKeys, props }: EntityMetadata): EntityTable {
  const kept = props.filter(({ persist }) => persist !== false);
  return {
    table: tableName,
    key: kept
      .filter(({ name }) => (primaryKeys as readonly string[]).includes(name))
      .flatMap(({ fieldNames }) => fieldNames),
    columns: kept.map(({ fieldNames, columnTypes, nullable }) => ({
      name: fieldNames[0]!,
      type: columnTypes[0]!,
      nullable: nullable ?? false,
    })),
  };
}

async function migratedColumns(): Promise<Column[]> {
  const directory = mkdtempSync(join(tmpdir(), 'aftercare-migrations-'));
  try {
    const database = await openThrowawayDatabase(directory, process.env.DATABASE_URL || undefined);
    const owner = new pg.Client({ connectionString: database.ownerUrl });
    try {
      await owner.connect();
      return (await owner.query<Column>(COLUMNS)).rows;
    } finally {
      await owner.end();
      await database.close();
    }
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

await main();
