import type { SqlRows } from '../../kernel/sql-rows.js';
import type { Policy } from './domain/policy.js';
import { loadPolicy } from './format/load-policy.js';

/** The version a new request is bound to, as SQL; `organization` is that of its id. */
export const policyInForce = (organization: string) =>
  `select id from policy_version where organization_id = ${organization} and state = 'IN_FORCE'
   order by in_force_from desc nulls last, number desc limit 1`;

/** A policy with the version it came from, as a request is bound to it. */
export interface BoundPolicy {
  /** UUID of the row in `policy_version`. */
  readonly versionId: string;
  readonly policy: Policy;
}

/** What fields and questions about rules need of their context. */
export interface PolicyContext {
  readonly read: SqlRows;
  readonly house: { readonly policies: Pick<Policies, 'inForce' | 'version'> };
}

/**
 * The organizations' policies, ready to decide. A version never changes, so it is read and compiled once; which one is
 * in force is asked each time.
 */
export class Policies {
  readonly #versions = new Map<string, Promise<BoundPolicy>>();

  /** The version a new request is bound to. @throws when the organization has none in force. */
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
      this.#versions.set(key, (version = read(rows, organizationId, versionId)));
      // A failure is forgotten, so that the next one tries again.
      version.catch(() => this.#versions.delete(key));
    }
    return version;
  }
}

async function read(rows: SqlRows, organizationId: string, versionId: string): Promise<BoundPolicy> {
  const [row] = (await rows.execute('select source from policy_version where organization_id = ? and id = ?', [
    organizationId,
    versionId,
  ])) as { source: string }[];
  if (!row) throw new Error(`There is no policy version ${versionId}`);
  const loaded = loadPolicy(row.source, versionId);
  if (!loaded.ok) throw new Error(`The policy version ${versionId} cannot be read: ${JSON.stringify(loaded.issues)}`);
  return { versionId, policy: loaded.policy };
}
