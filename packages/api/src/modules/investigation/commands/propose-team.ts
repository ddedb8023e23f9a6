import type { TeamRole } from '@aftercare/schema';
import { uuidv7 } from 'uuidv7';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { askAgain, askApproval } from '../../approvals/index.js';
import { recordOnRequest, type RequestTools } from '../../requests/index.js';
import { checkTeam, type Teammate } from '../domain/check-team.js';
import { InvestigationMember } from '../investigation-member.entity.js';
import { complainedOf } from '../queries/complained-of.js';
import { lockInvestigation, type InvestigationInHand } from './lock-investigation.js';
import { teamApproval } from './team-approval.js';

export interface ProposeTeam {
  readonly investigationId: string;
  readonly version: number;
  /** All of them: whoever was on the team and is not among them leaves it. */
  readonly members: readonly Teammate[];
  /** How senior it is, in the organization's own word. */
  readonly grade: string;
  /** Why this team. */
  readonly reason: string;
}

/**
 * Names the team of an investigation and asks for its approval, by the policy's rule for teams: size and grade, with the
 * names; a team that was sent back is asked for again by whoever asked. Where nobody need agree it stands at once.
 *
 * Refuses with InvalidInputError: not exactly one lead, somebody twice, somebody complained of or unknown, the team
 * before is still waiting for its approval.
 */
export async function proposeTeam(input: ProposeTeam, work: Work, tools: RequestTools): Promise<Done> {
  const hand = await lockInvestigation(work, input, 'PROPOSE_TEAM');
  const { investigation, request } = hand;
  const { policy } = await tools.policies.version(work.em, work.organizationId, request.policyVersionId);
  const rule = policy.approvals.find(({ of }) => of === 'TEAM')?.key;
  const asked = rule ? await teamApproval(work, investigation.id) : null;
  if (asked?.state === 'PENDING') throw refuse.input({ path: 'members', code: 'approval.askedAlready' });
  const names = await namesOf(work, input.members);
  const issues = checkTeam(input.members, new Set(names.keys()), new Set(await complainedOf(work, request)));
  if (issues.length) throw refuse.input(...issues);
  await replaceTeam(work, hand, input.members);
  investigation.grade = input.grade;
  investigation.version += 1;
  const members = input.members.map(({ accountId, role }) => ({ accountId, role }));
  await recordOnRequest(work, request, {
    type: 'team.proposed',
    public: false,
    payload: { investigation: investigation.number, size: members.length, grade: input.grade },
  });
  await work.em.flush();
  const matter = { subjectId: investigation.id, payload: { grade: input.grade, members } };
  const follows = ({ role }: Teammate) => Number(role !== 'LEAD');
  const team = input.members.toSorted((one, other) => follows(one) - follows(other));
  const title = `${input.grade} · ${team.map(({ accountId }) => names.get(accountId)).join(', ')}`.slice(0, 200);
  const words = { title, reason: input.reason, matter };
  if (asked?.state === 'RETURNED')
    await askAgain({ ...words, approvalId: asked.id, version: asked.version }, work, tools);
  else if (rule) await askApproval({ ...words, requestId: request.id, rule }, work, tools);
  return { subjectId: investigation.id };
}

/** The names of those among these who work here and have not left, by account. */
async function namesOf({ em, organizationId }: Work, members: readonly Teammate[]): Promise<Map<string, string>> {
  const rows = await em.execute<{ id: string; display_name: string }[]>(
    `select id, display_name from account
     where organization_id = ? and kind = 'STAFF' and disabled_at is null and id = any(?::uuid[])`,
    [organizationId, `{${members.map(({ accountId }) => accountId).join(',')}}`],
  );
  return new Map(rows.map(({ id, display_name }) => [id, display_name]));
}

/** Whoever stays in the same role has been there all along. */
async function replaceTeam(work: Work, { investigation }: InvestigationInHand, members: readonly Teammate[]) {
  const { em, organizationId, now } = work;
  const before = await em.find(InvestigationMember, {
    organizationId,
    investigationId: investigation.id,
    leftAt: null,
  });
  const isSame = (one: { accountId: string; role: TeamRole }) => (other: { accountId: string; role: TeamRole }) =>
    one.accountId === other.accountId && one.role === other.role;
  for (const member of before) if (!members.some(isSame(member))) member.leftAt = now;
  await em.flush();
  for (const member of members.filter((one) => !before.some(isSame(one))))
    em.create(InvestigationMember, {
      ...member,
      organizationId,
      id: uuidv7(),
      investigationId: investigation.id,
      joinedAt: now,
    });
}
