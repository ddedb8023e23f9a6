import { uuidOf } from '@aftercare/schema';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import { organizationId, render, rowOf, sql } from '../../../kernel/read/index.js';
import { isOffice } from '../../../kernel/who.js';
import type { PolicyContext } from '../../policy/index.js';
import { requestAccess } from '../../requests/index.js';
import type { BearerShare } from '../domain/bearer-share.js';
import { basisOf, type LossBasis, type LossRecord } from './loss-basis.js';
import { lossFigures } from './loss-figures.sql.js';

/** What the rules on losses and failings read of a request, outside a change. */
export interface ReadLoss {
  readonly basis: LossBasis;
  /** The decision that holds, and its shares; null where there is none. */
  readonly standing: {
    readonly lossMinor: number;
    readonly currency: string;
    readonly shares: readonly BearerShare[];
  } | null;
  /** The rules by which penalties stand on it. */
  readonly charged: readonly string[];
}

interface Found extends LossRecord {
  readonly versionId: string;
  readonly triage: LossRecord['triage'];
  readonly standing: ReadLoss['standing'];
  readonly charged: readonly string[];
}

const row = rowOf('r');

/** By the same rule as every other way to the request; null where it is not to be seen, or was never assessed. */
export async function readLoss(context: ReadContext & PolicyContext, requestId: string): Promise<ReadLoss | null> {
  const { actor, read, house } = context;
  const id = uuidOf('ServiceRequest', requestId);
  if (!id || !isOffice(actor)) return null;
  const request = { actor, variables: {}, id };
  const { text, bound } = render(sql`select json_build_object('versionId', r.policy_version_id,
    'currency', (select o.currency from organization o where o.id = r.organization_id),
    'figures', ${lossFigures},
    'triage', (select json_build_object('id', d.id, 'facts', d.facts) from decision d
      where d.organization_id = r.organization_id and d.request_id = r.id and d.kind = 'TRIAGE'
      and d.superseded_at is null limit 1),
    'custody', (select coalesce(json_agg(json_build_object('stage', c.stage, 'signed', c.signed, 'forcedBy', c.forced_by)
        order by c.handed_over_at, c.id), '[]') from custody_record c
      where c.organization_id = r.organization_id and c.request_id = r.id),
    'standing', (select json_build_object('lossMinor', l.loss_minor, 'currency', l.currency, 'shares',
        (select json_agg(json_build_object('department', s.department, 'label', s.label, 'kind', s.kind, 'named', s.named,
          'basisPoints', s.basis_points, 'amountMinor', s.amount_minor) order by s.place) from liability_share s
          where s.organization_id = l.organization_id and s.decision_id = l.id))
      from liability_decision l where l.organization_id = r.organization_id and l.request_id = r.id
      and l.state in ('IN_FORCE', 'DISPUTED')),
    'charged', (select coalesce(json_agg(p.rule), '[]') from penalty p
      where p.organization_id = r.organization_id and p.request_id = r.id and p.state <> 'REVERSED'))::text
    from service_request r where ${row('organization_id')} = ${organizationId}
    and ${row('id')} = ${({ id: asked }) => asked} and (${requestAccess(row, (question) => question(request))})`);
  const found = (await read.answer(
    text,
    bound.map((value) => value(request)),
  )) as Found | null;
  if (!found?.triage) return null;
  const policy = await house.policies.version(read, actor.organizationId, found.versionId);
  return { basis: basisOf(policy, found), standing: found.standing, charged: found.charged };
}
