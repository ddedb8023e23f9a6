import type { CauseFamily, Language, Localized, TeamRole } from '@aftercare/schema';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { formatDay } from '../../../kernel/paper/paper-format.js';
import type { Policies } from '../../policy/index.js';
import type { ServiceRequest } from '../../requests/index.js';
import { EMPTY_DISCIPLINES, type Containment, type Disciplines } from '../domain/disciplines.js';
import { CAUSE_FAMILIES, TEAM_PARTS } from '../paper/eight-d-words.js';

/** What is known of a request, as the report tells it; days in the organization's zone. */
interface Known {
  readonly title: string;
  readonly description: string;
  readonly filed_on: string;
  readonly place: string | null;
  readonly unit: string | null;
  readonly goods: readonly string[];
  readonly evidence: readonly string[];
  readonly team: readonly { readonly accountId: string; readonly role: TeamRole }[];
  readonly stops: readonly AtOnce[];
  readonly visits: readonly AtOnce[];
  readonly family: CauseFamily | null;
  readonly leaf: Localized | null;
  readonly nature: string | null;
  readonly degree: string | null;
  readonly steps: readonly string[] | null;
}

interface AtOnce {
  readonly action: string;
  readonly on: string;
  readonly byId: string | null;
}

const KNOWN = `
  select r.title, r.description, (r.filed_at at time zone o.time_zone)::date::text as filed_on,
    nullif(concat_ws(' ', s.region, s.label), '') as place,
    nullif(concat_ws(' ', coalesce(p.name, m.name) ->> ?, a.serial), '') as unit,
    (select coalesce(json_agg(l.batch || ' ' || l.product || ' ' || trim_scale(l.quantity_thousandths::numeric / 1000) || ' ' || l.unit
        order by c.number, l.line), '[]') from claim c join claim_line l on l.organization_id = c.organization_id and l.claim_id = c.id
      where c.organization_id = r.organization_id and c.request_id = r.id and c.state not in ('WITHDRAWN', 'REVERSED')) as goods,
    (select coalesce(json_agg(e.number || ' ' || e.title order by e.number), '[]') from evidence e
      where e.organization_id = r.organization_id and e.request_id = r.id) as evidence,
    (select coalesce(json_agg(json_build_object('accountId', n.account_id, 'role', n.role) order by n.joined_at, n.id), '[]')
      from investigation i join investigation_member n on n.organization_id = i.organization_id and n.investigation_id = i.id
      where i.organization_id = r.organization_id and i.request_id = r.id and i.state <> 'DROPPED' and n.left_at is null
        and i.id = (select max(j.id::text)::uuid from investigation j where j.organization_id = r.organization_id
          and j.request_id = r.id and j.state <> 'DROPPED')) as team,
    (select coalesce(json_agg(json_build_object('action', t.description, 'byId', t.by_id,
        'on', (t.at at time zone o.time_zone)::date::text) order by t.at, t.id), '[]')
      from stop_order t where t.organization_id = r.organization_id and t.request_id = r.id) as stops,
    (select coalesce(json_agg(json_build_object('action', v.actions, 'byId', null,
        'on', (v.finished_at at time zone o.time_zone)::date::text) order by v.finished_at, v.id), '[]')
      from visit v where v.organization_id = r.organization_id and v.request_id = r.id and v.finished_at is not null
        and v.actions <> '') as visits,
    f.family, f.nature, f.degree, (select q.label from cause_leaf q where q.organization_id = r.organization_id and q.id = f.leaf_id) as leaf,
    (select array_to_json(x.steps) from solution x where x.organization_id = r.organization_id and x.request_id = r.id
      and x.state = 'AGREED' order by x.round desc limit 1) as steps
  from service_request r join organization o on o.id = r.organization_id
  left join site s on s.organization_id = r.organization_id and s.id = r.site_id
  left join asset a on a.organization_id = r.organization_id and a.id = r.asset_id
  left join product_model m on m.organization_id = r.organization_id and m.id = a.model_id
  left join product p on p.organization_id = r.organization_id and p.id = m.product_id
  left join lateral (select * from finding d where d.organization_id = r.organization_id and d.request_id = r.id
    and not exists (select from finding n where n.organization_id = d.organization_id and n.supersedes_id = d.id)
    order by d.at desc, d.id desc limit 1) f on true
  where r.organization_id = ? and r.id = ?`;

export interface EightDTools {
  readonly policies: Policies;
}

/** A report as far as the request, its investigation, its solution and its claims tell it; nothing is made up. */
export async function prefilled(
  { em, organizationId, actor: { language, accountId: writer } }: Work,
  { id, policyVersionId }: ServiceRequest,
  { policies }: EightDTools,
): Promise<Disciplines> {
  const [known] = (await em.execute<Known[]>(KNOWN, [language, organizationId, id])) as [Known];
  const { policy } = await policies.version(em, organizationId, policyVersionId);
  const { title, description, team, nature, degree } = known;
  const gravity = degree && policy.triage.severities[degree]?.[language];
  const lead = team.find(({ role }) => role === 'LEAD')?.accountId ?? writer;
  return {
    ...EMPTY_DISCIPLINES,
    leadId: lead,
    members: team
      .filter(({ accountId }) => accountId !== lead)
      .map(({ accountId, role }) => ({ accountId, part: TEAM_PARTS[role][language] })),
    problem: {
      what: joined([title, description, nature]),
      where: joined([known.place, known.unit]),
      when: formatDay(known.filed_on, language),
      extent: joined([gravity, ...known.goods]),
      evidence: joined(known.evidence),
    },
    containment: [
      ...known.stops.map((stop) => ({ ...stop, action: STOPPED[language](stop.action) })),
      ...known.visits,
    ].map(atOnce),
    occurrence: {
      whys: nature ? [nature] : [],
      rootCause: known.family ? joined([CAUSE_FAMILIES[known.family][language], known.leaf?.[language]]) : '',
    },
    corrections: (known.steps ?? []).map((action) => ({ ...open(action), path: 'OCCURRENCE', dueOn: null })),
  };
}

const STOPPED: Readonly<Record<Language, (why: string) => string>> = {
  'zh-CN': (why) => `立即停工：${why}`,
  en: (why) => `Work stopped at once: ${why}`,
};

const joined = (parts: readonly (string | null | undefined)[]): string =>
  [...new Set(parts.map((part) => part?.trim()).filter(Boolean))].join('\n');

const open = (action: string): Containment => ({
  action,
  byId: null,
  doneOn: null,
  verification: '',
  verifiedOn: null,
});

/** What was done at once; whether it works, nobody has said. */
const atOnce = ({ action, on, byId }: AtOnce): Containment => ({ ...open(action), byId, doneOn: on });
