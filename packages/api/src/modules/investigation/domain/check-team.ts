import type { TeamRole } from '@aftercare/schema';
import type { InputIssue } from '../../../kernel/refusal.js';

export interface Teammate {
  readonly accountId: string;
  readonly role: TeamRole;
}

/**
 * What is wrong with a team: it has exactly one lead, nobody twice, only people who are there, and nobody who is
 * complained of. Codes `investigation.oneLead`, `investigation.twice`, `unknown`, `investigation.complainedOf`.
 * @param there the accounts that may be on a team at all
 * @param complainedOf the accounts the request complains of
 */
export function checkTeam(
  team: readonly Teammate[],
  there: ReadonlySet<string>,
  complainedOf: ReadonlySet<string>,
): InputIssue[] {
  const leads = team.filter(({ role }) => role === 'LEAD').length;
  const issues: InputIssue[] = leads === 1 ? [] : [{ path: 'members', code: 'investigation.oneLead' }];
  const seen = new Set<string>();
  team.forEach(({ accountId }, index) => {
    const code = seen.has(accountId)
      ? 'investigation.twice'
      : complainedOf.has(accountId)
        ? 'investigation.complainedOf'
        : there.has(accountId)
          ? null
          : 'unknown';
    seen.add(accountId);
    if (code) issues.push({ path: `members.${index}.accountId`, code });
  });
  return issues;
}
