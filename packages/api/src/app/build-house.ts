import { join } from 'node:path';
import type { Logger } from 'pino';
import { openDatabase } from '../kernel/database/open-database.js';
import { keyringFrom, PersonalData } from '../kernel/personal-data/personal-data.js';
import { DiskStorage, Files } from '../modules/files/index.js';
import { Sessions, SignIn } from '../modules/identity/index.js';
import { Policies } from '../modules/policy/index.js';
import type { Config } from './config.js';
import type { House } from './context.js';
import { entities } from './entities.js';

/** Connects everything that lives as long as the server. `now` is the one clock of the house. */
export async function buildHouse(
  appUrl: string,
  config: Config,
  log: Logger,
  now: () => Date = () => new Date(),
): Promise<House> {
  const database = await openDatabase(appUrl, entities);
  const personalData = new PersonalData(keyringFrom(config.secrets.personalData));
  return {
    database,
    personalData,
    policies: new Policies(),
    files: new Files(
      new DiskStorage(join(config.dataDirectory, 'files')),
      database,
      config.secrets.urls,
      now,
      config.publicUrl,
    ),
    sessions: new Sessions(database, now),
    signIn: new SignIn(database, personalData, config.secrets.codes, now, async ({ channel }) =>
      log.info({ channel }, 'a sign-in code was made'),
    ),
    demo: null,
    publicUrl: config.publicUrl,
    now,
  };
}
