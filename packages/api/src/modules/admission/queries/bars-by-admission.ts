import type { AdmissionState } from '@aftercare/schema';
import { render, rowOf } from '../../../kernel/read/index.js';
import type { BarToSending, SendingAsk } from '../../../kernel/sending.js';
import type { SqlRows } from '../../../kernel/sql-rows.js';
import { fillSentence } from '../../policy/index.js';
import { fileIn, fileOf, type WrittenFile } from '../admission-file.sql.js';
import { barAtSite, type AdmissionAtSite } from '../domain/bar-at-site.js';
import { papersInWords } from '../domain/papers-in-words.js';
import { admissionRules } from './admission-rules.js';

const FILE = render(fileOf(rowOf('a'))).text;

/**
 * Everybody asked of, with their admissions to the site, the newest first; nobody where it lets everybody in. The days
 * of the visit are those of the site.
 */
const AT_SITE = `select t.id as "technicianId", r.policy_version_id as "versionId",
  (?::timestamptz at time zone s.time_zone)::date::text as "lastDay",
  (select coalesce(json_agg(json_build_object('state', a.state, 'class', a.class, 'versionId', a.policy_version_id,
      'expiresOn', a.expires_on::text, 'file', ${FILE}) order by a.registered_at desc, a.id desc), '[]')
    from admission a where a.organization_id = t.organization_id and a.technician_id = t.id and a.site_id = s.id) as admissions
  from site s join service_request r on r.organization_id = s.organization_id and r.id = ?
  join technician t on t.organization_id = s.organization_id and t.retired_at is null
  where s.organization_id = ? and s.id = ? and s.needs_admission and (?::uuid[] is null or t.id = any(?::uuid[]))`;

interface AtSite {
  readonly technicianId: string;
  readonly versionId: string;
  readonly lastDay: string;
  readonly admissions: readonly {
    readonly state: AdmissionState;
    readonly class: string;
    readonly versionId: string;
    readonly expiresOn: string | null;
    readonly file: WrittenFile;
  }[];
}

/**
 * Names whom a site that demands admission would not let in on the last day of a visit, with what is missing in the
 * sentence of the request's policy (P01 1.1). Where the policy has no rules on admission, or lets people go without,
 * nobody is barred.
 */
export async function barsByAdmission(ask: SendingAsk, rows: SqlRows): Promise<BarToSending[]> {
  const { organizationId, requestId, siteId, technicianIds, endsAt, kind } = ask;
  if (kind !== 'ON_SITE' || siteId === null) return [];
  const whom = technicianIds && `{${technicianIds.join(',')}}`;
  const asked = [endsAt.toISOString(), requestId, organizationId, siteId, whom, whom];
  const found = (await rows.execute(AT_SITE, asked)) as AtSite[];
  if (!found[0]) return [];
  const rules = (await admissionRules(rows, organizationId, found[0].versionId))?.rules;
  if (!rules || rules.dispatch.allowedWithout) return [];
  const bars: BarToSending[] = [];
  for (const { technicianId, admissions, lastDay } of found) {
    const lacking = barAtSite(await ruled(rows, organizationId, admissions), lastDay);
    if (!lacking.length) continue;
    bars.push({ technicianId, reason: fillSentence(rules.dispatch.sentence, { papers: papersInWords(lacking) }) });
  }
  return bars;
}

/** Each admission with the rules it was registered under. */
async function ruled(
  rows: SqlRows,
  organizationId: string,
  admissions: AtSite['admissions'],
): Promise<AdmissionAtSite[]> {
  const all: AdmissionAtSite[] = [];
  for (const { versionId, file, ...one } of admissions) {
    const bound = await admissionRules(rows, organizationId, versionId);
    if (bound) all.push({ ...one, rules: bound.rules, file: fileIn(file), stopped: file.stopped });
  }
  return all;
}
