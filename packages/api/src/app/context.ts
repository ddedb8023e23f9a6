import type { EntityManager } from '@mikro-orm/postgresql';
import type { Actor } from '../kernel/actor.js';
import { sessionOf, type Database } from '../kernel/database/open-database.js';
import { readStatementsOn } from '../kernel/database/read-statements.js';
import type { ChangeContext } from '../kernel/database/unit-of-work.js';
import type { PersonalData } from '../kernel/personal-data/personal-data.js';
import { Reader } from '../kernel/read/index.js';
import type { Files } from '../modules/files/index.js';
import type { Browser, Sessions, SignedIn, SignIn, SignInContext } from '../modules/identity/index.js';
import type { Policies } from '../modules/policy/index.js';
import type { DemoAccounts } from './demo-accounts.js';

/** What lives as long as the server. */
export interface House {
  readonly database: Database;
  readonly personalData: PersonalData;
  readonly policies: Policies;
  readonly files: Files;
  readonly sessions: Sessions;
  readonly signIn: SignIn;
  /** Null outside the demo. */
  readonly demo: DemoAccounts | null;
  /** Under which address people reach the faces. */
  readonly publicUrl: string;
  now(): Date;
}

/** One per operation. */
export class Context implements ChangeContext, SignInContext {
  readonly read: Reader;
  // Apollo Server copies the context for every operation; a copy has no #private fields.
  private forked?: EntityManager;

  constructor(
    readonly house: House,
    readonly actor: Actor,
    readonly actorName: string | null,
    readonly browser: Browser | null,
  ) {
    this.read = new Reader(actor, readStatementsOn(house.database.pool, sessionOf));
  }

  /** Forked on first use: a fork costs more than a small read. */
  get em(): EntityManager {
    return (this.forked ??= this.house.database.entityManagerFor(this.actor));
  }
  now(): Date {
    return this.house.now();
  }
  as({ actor, name }: SignedIn): Context {
    return new Context(this.house, { ...actor, language: this.actor.language }, name, this.browser);
  }
}
