import type { ReadContext } from '../../kernel/graphql/read-context.js';
import type { Database } from '../../kernel/database/open-database.js';
import type { SignedIn, Sessions } from './sessions.js';
import type { SignIn } from './sign-in.js';

/** The browser's side of a sign-in: its cookie. Absent for programs and live connections. */
export interface Browser {
  /** The network address the request came from; limits go by it. */
  readonly address: string;
  readonly device: string | null;
  readonly signedIn: SignedIn | null;
  keep(session: { token: string; maxAgeSeconds: number }): void;
  forget(): void;
}

/** Somebody of the demo, as far as signing in needs it. */
export interface DemoDoor {
  readonly accounts: readonly {
    readonly key: string;
    readonly organizationId: string;
    readonly accountId: string;
    readonly kind: 'CUSTOMER' | 'STAFF' | 'PARTNER';
  }[];
}

export interface SignInContext extends ReadContext {
  readonly browser: Browser | null;
  readonly house: ReadContext['house'] & {
    readonly database: Database;
    readonly sessions: Sessions;
    readonly signIn: SignIn;
    readonly demo: DemoDoor | null;
  };
  /** The same operation as somebody else: whoever just signed in reads as themselves. */
  as(signedIn: SignedIn): ReadContext;
}
