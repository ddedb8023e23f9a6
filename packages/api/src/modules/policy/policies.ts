import type { SqlRows } from '../../kernel/sql-rows.js';
import type { Policy } from './domain/policy.js';
import type { StoredPolicyState } from './domain/policy-state-at.js';
import { loadPolicy } from './format/load-policy.js';
import { describeIssue, type PolicyIssue } from './format/policy-issue.js';
import { PolicyReadings } from './policy-readings.js';

/**
 * The version a request filed at a moment is bound to, as SQL: the one that began last. `organization` is that of its
 * id, `at` that of an instant.
 */
export const policyInForce = (organization: string, at = 'now()') =>
  `select id from policy_version where organization_id = ${organization} and state = 'IN_FORCE'
   and in_force_from <= ${at} order by in_force_from desc limit 1`;

/** A policy with the version it came from, as a request is bound to it. */
export interface BoundPolicy {
  /** UUID of the row in `policy_version`. */
  readonly versionId: string;
  readonly policy: Policy;
}

/** What fields and questions about rules need of their context. */
export interface PolicyContext {
  readonly read: SqlRows;
  readonly house: { readonly policies: Pick<Policies, 'inForce' | 'version' | 'readings'> };
}

/**
 * The organizations' policies, ready to decide. A version that was agreed to never changes, so it is read and compiled
 * once; which one is in force is asked each time.
 */
export class Policies {
  readonly readings = new PolicyReadings();
  readonly #versions = new Map<string, Promise<BoundPolicy>>();

  /** The version a request filed now is bound to. @throws when the organization has none in force. */
  async inForce(rows: SqlRows, organizationId: string): Promise<BoundPolicy> {
    const [row] = (await rows.execute(policyInForce('?'), [organizationId])) as { id: string }[];
    if (!row) throw new Error(`The organization ${organizationId} has no policy in force`);
    return this.version(rows, organizationId, row.id);
  }

  /** The rules of one version, by its UUID. @throws when it is not there or cannot be read. */
  version(rows: SqlRows, organizationId: string, versionId: string): Promise<BoundPolicy> {
    const key = `${organizationId}/${versionId}`;
    let version = this.#versions.get(key);
    if (!version) {
      const forget = () => this.#versions.delete(key);
      const reading = read(rows, organizationId, versionId);
      this.#versions.set(key, (version = reading));
      // A failure is forgotten, so that the next one tries again; and so is what may still be written in.
      reading.then(({ settled }) => settled || forget(), forget);
    }
    return version;
  }
}

/** A draft that is wrong decides nothing: whoever asks is told what is wrong first. GraphQL carries `extensions` on. */
class UnreadablePolicy extends Error {
  override readonly name = 'UnreadablePolicy';
  readonly extensions?: { readonly code: 'BAD_USER_INPUT' };

  constructor(state: StoredPolicyState, issues: readonly PolicyIssue[]) {
    super(
      issues
        .slice(0, 1)
        .map((issue) => describeIssue(issue, 'en'))
        .join(),
    );
    // What was agreed to could be read: that it cannot be any more is no mistake of whoever asks.
    if (state === 'DRAFT') this.extensions = { code: 'BAD_USER_INPUT' };
  }
}

/** Whoever asks by an id that is not this organization's, or nobody's, made a mistake. GraphQL carries `extensions` on. */
class UnknownPolicyVersion extends Error {
  override readonly name = 'UnknownPolicyVersion';
  readonly extensions = { code: 'BAD_USER_INPUT' } as const;
}

async function read(
  rows: SqlRows,
  organizationId: string,
  versionId: string,
): Promise<BoundPolicy & { readonly settled: boolean }> {
  const [row] = (await rows.execute('select source, state from policy_version where organization_id = ? and id = ?', [
    organizationId,
    versionId,
  ])) as { source: string; state: StoredPolicyState }[];
  if (!row) throw new UnknownPolicyVersion(`There is no policy version ${versionId}`);
  const loaded = loadPolicy(row.source, versionId);
  if (!loaded.ok) throw new UnreadablePolicy(row.state, loaded.issues);
  return { versionId, policy: loaded.policy, settled: row.state === 'APPROVED' || row.state === 'IN_FORCE' };
}
