import { uuidOf } from '@aftercare/schema';
import { GraphQLError } from 'graphql';
import { localizedAll } from '../../../kernel/graphql/localized-all.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import { policyDiff } from '../domain/policy-diff.js';
import type { PolicyLine } from '../domain/policy-lines.js';
import type { PolicyContext } from '../policies.js';

/** The differences, with the versions still as UUIDs: what is shown of them is read through the view. */
export interface PolicyDiffData {
  readonly fromId: string;
  readonly toId: string;
  readonly readable: boolean;
  readonly changes: readonly object[];
}

/** By what a version differs from another. Global ids; of versions that are not there: BAD_USER_INPUT. */
export async function diffOfVersions(
  { actor, read, house }: ReadContext & PolicyContext,
  from: string,
  to: string,
): Promise<PolicyDiffData> {
  const [fromId, toId] = [from, to].map((id) => uuidOf('PolicyVersion', id)) as [string | null, string | null];
  if (!fromId || !toId) throw notThere();
  const rows = await read.execute<{ id: string; source: string; source_sha256: string }>(
    'select id, source, source_sha256 from policy_version where organization_id = ? and id in (?, ?)',
    [actor.organizationId, fromId, toId],
  );
  const [before, after] = [fromId, toId].map((id) => {
    const row = rows.find((one) => one.id === id);
    if (!row) throw notThere();
    return house.policies.readings.of(row.source, row.source_sha256);
  });
  if (!before || !after) return { fromId, toId, readable: false, changes: [] };
  const changes = policyDiff(before, after).map((change) => ({
    kind: change.kind,
    section: change.section,
    path: pathOf((change.after ?? change.before)!),
    place: change.place,
    before: change.before && sideOf(change.before),
    after: change.after && sideOf(change.after),
    sentence: change.sentence,
  }));
  return { fromId, toId, readable: true, changes: localizedAll(changes, actor.language) };
}

const pathOf = ({ path, row }: PolicyLine): string => (row ? path.slice(0, -1) : path).join('.');

const sideOf = ({ value, row, clause, line }: PolicyLine) => ({ value, when: row?.when ?? null, clause, line });

const notThere = () =>
  new GraphQLError('There is no such version of the policy', { extensions: { code: 'BAD_USER_INPUT' } });
