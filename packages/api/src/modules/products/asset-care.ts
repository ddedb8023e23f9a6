import { localizedText } from '../../kernel/graphql/localized-text.js';
import type { ReadContext } from '../../kernel/graphql/read-context.js';
import { maskName } from '../../kernel/personal-data/mask.js';
import { code, sql, technicianId } from '../../kernel/read/index.js';
import { isOffice } from '../../kernel/who.js';
import { carePlan, type PolicyContext } from '../policy/index.js';
import { DAY_FIELDS, startDatesOf, today } from './unit-days.js';

interface TraineeRow {
  readonly id: string;
  readonly plan: string;
  readonly role: string;
  readonly name_cipher: string;
  readonly attended: boolean;
  readonly works_alone: boolean;
}

/** What falls due for the unit by itself, by the policy in force, and who is named for its training. */
export const careOfAsset = code<ReadContext & PolicyContext>(
  [...DAY_FIELDS],
  async (source, { actor, read, house }) => {
    const { organizationId, language } = actor;
    const { policy } = await house.policies.inForce(read, organizationId);
    const trainees = (source['trainees'] as TraineeRow[]).map(({ id, name_cipher, works_alone, ...row }) => {
      const place = { organizationId, table: 'trainee', column: 'name_cipher', id };
      return { ...row, name: house.personalData.open(name_cipher, place), worksAlone: works_alone };
    });
    const on = source['today'] as string;
    const done = source['done'] as { kind: string; on: string }[];
    const said = (text: Parameters<typeof localizedText>[0]) => localizedText(text, language);
    return carePlan(policy, { startDates: startDatesOf(source), on, done, trainees }).map((item) => ({
      ...item,
      label: said(item.label),
      sentence: said(item.sentence),
      who: item.who.map(said),
      viewerMayRecord: item.roles.length > 0 && (isOffice(actor) || (source['sent'] as boolean)),
      roles: item.roles.map((name, index) => ({ name, label: said(item.who[index]!) })),
      topics: item.topics.map(said),
      trainees: trainees
        .filter(({ plan }) => plan === item.key)
        .map(({ name, role, attended, worksAlone }) => ({
          name: actor.kind === 'CUSTOMER' ? name : maskName(name),
          role: said(roleLabel(role)),
          attended,
          worksAlone,
        })),
    }));

    function roleLabel(role: string) {
      const named = policy.plans.map(({ training }) => training?.trainees[role]).find(Boolean);
      return named ?? { 'zh-CN': role, en: role };
    }
  },
  {
    today,
    // What was carried out counts on the day the visit was finished, where the organization is.
    done: (row) => sql`select coalesce(jsonb_agg(jsonb_build_object('kind', r.kind,
        'on', (v.finished_at at time zone o.time_zone)::date::text)), '[]')
      from service_request r join visit v on v.organization_id = r.organization_id and v.request_id = r.id
      join organization o on o.id = r.organization_id
      where r.organization_id = ${row('organization_id')} and r.asset_id = ${row('id')}
        and v.state in ('DONE', 'SIGNED') and v.outcome <> 'NOT_FIXED'`,
    // As `recordTraining` has it: the office may, and whoever was sent to the unit.
    sent: (row) => sql`exists (select from visit v join service_request r on r.organization_id = v.organization_id
      and r.id = v.request_id where v.organization_id = ${row('organization_id')} and r.asset_id = ${row('id')}
      and v.technician_id = ${technicianId})`,
    trainees: (row) => sql`select coalesce(jsonb_agg(to_jsonb(t) order by t.id), '[]') from trainee t
      where t.organization_id = ${row('organization_id')} and t.asset_id = ${row('id')}`,
  },
);
