import type { Work } from '../../../kernel/database/unit-of-work.js';
import { recordOnRequest } from '../../requests/index.js';
import type { ServiceRequest } from '../../requests/service-request.entity.js';
import type { Approval } from '../approval.entity.js';
import type { Post } from '../domain/approval-content.js';
import { routeOf } from './route-of.js';

export type ApprovalFact = 'asked' | 'advanced' | 'approved' | 'rejected' | 'returned' | 'withdrawn' | 'reopened';

/** Those who hold one of these posts, and those who decide in their place just now. */
const HOLDERS = `
  with held as (
    select id from account where organization_id = ? and kind = 'STAFF' and disabled_at is null
      and (offices && ?::text[] or roles && ?::text[]))
  select id from held
  union
  select d.to_id from approval_delegation d join held on held.id = d.from_id
  where d.organization_id = ? and d.revoked_at is null and d.starts_at <= ? and d.ends_at > ?`;

/**
 * Tells a fact of an approval among colleagues, on the spine of its request: who must decide next hears of it, the
 * asker of what became of it, and at the end those the rule names. What belongs to no request stands in inboxes alone.
 */
export async function tellApproval(
  work: Work,
  approval: Approval,
  request: ServiceRequest | null,
  what: ApprovalFact,
  more: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  if (!request) return;
  const next = await holders(work, approval.awaitedOffices, approval.awaitedRoles);
  const told = what === 'approved' || what === 'rejected' ? await holdersOf(work, routeOf(approval).tell) : [];
  const asker = what === 'asked' ? [] : [approval.askedById];
  const hears = [...next.filter((id) => id !== approval.askedById), ...asker, ...told];
  await recordOnRequest(work, request, {
    type: `approval.${what}`,
    public: false,
    payload: {
      approvalId: approval.id,
      approval: approval.number,
      about: approval.label,
      title: approval.title,
      accounts: [...new Set(hears)].toSorted(),
      ...more,
    },
  });
}

const holdersOf = (work: Work, posts: readonly Post[]): Promise<string[]> =>
  holders(work, namesOf(posts, 'OFFICE'), namesOf(posts, 'ROLE'));

export const namesOf = (posts: readonly Post[], kind: Post['kind']): string[] =>
  posts.filter((post) => post.kind === kind).map(({ name }) => name);

async function holders(
  { em, organizationId, now }: Work,
  offices: readonly string[],
  roles: readonly string[],
): Promise<string[]> {
  if (!offices.length && !roles.length) return [];
  const at = now.toISOString();
  const asked = [organizationId, `{${offices.join(',')}}`, `{${roles.join(',')}}`, organizationId, at, at];
  return (await em.execute<{ id: string }[]>(HOLDERS, asked)).map(({ id }) => id);
}
