import type { ScorecardAction, ScorecardState } from '@aftercare/schema';

/** Somebody of the house, by all the names the policy may know them by. */
export interface Colleague {
  readonly id: string;
  readonly roles: readonly string[];
  readonly offices: readonly string[];
  readonly department: string | null;
}

/** What of a card says whose it is, and where it stands. */
export interface CardInQuestion {
  readonly state: ScorecardState;
  readonly judgedBy: string;
  readonly accountId: string | null;
  readonly department: string | null;
  /** Whether another one corrects it. */
  readonly corrected: boolean;
}

/** Whoever belongs to a department judges there; the supervisor, and whoever belongs to none, everywhere. */
const reaches = ({ roles, department }: Colleague, card: CardInQuestion): boolean =>
  department === null || card.department === null || department === card.department || roles.includes('SUPERVISOR');

/** Whether somebody judges a card: whom the policy names, and never their own. */
export const judges = (who: Colleague, card: CardInQuestion): boolean =>
  card.accountId !== who.id &&
  (who.roles.includes(card.judgedBy) || who.offices.includes(card.judgedBy)) &&
  reaches(who, card);

/** What somebody may do to a card now. */
export function allowedScorecardActions(who: Colleague, card: CardInQuestion): ScorecardAction[] {
  if (!judges(who, card)) return [];
  if (card.state === 'OPEN') return ['JUDGE', 'SIGN_OFF'];
  return card.corrected ? [] : ['CORRECT'];
}
