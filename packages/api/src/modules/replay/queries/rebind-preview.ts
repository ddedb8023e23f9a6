import { uuidOf } from '@aftercare/schema';
import { GraphQLError } from 'graphql';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import { pastMoments, type ClockCourse } from '../../clocks/index.js';
import {
  factsOfRequest,
  START_DATES,
  type PolicyContext,
  type RequestFacts,
  type RequestSubject,
} from '../../policy/index.js';
import type { RebindPreview } from '../graphql/rebind-preview.type.js';
import { judgeCase } from '../judge-case.js';
import { told } from './case-rulings.js';

/** A request with what its policy decides on and what has happened to it, as one statement finds them. */
const REQUEST = `select json_build_object('policyVersionId', r.policy_version_id, 'filedAt', r.filed_at,
    'facts', json_build_object('kind', r.kind, 'channel', r.channel, 'customerGrade', c.grade,
      'componentCode', r.component_code, 'faultCode', r.fault_code, 'causeCode', r.cause_code, 'complexity', r.complexity,
      'regionClass', r.region_class, 'safety', r.safety, 'facts', r.facts,
      'wishedTime', to_char(r.wished_to at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')),
    'subject', json_build_object('on', (r.filed_at at time zone o.time_zone)::date, 'startDates', ${START_DATES}),
    'extensions', (select coalesce(json_object_agg(k.target->>'key', k.extensions), '{}') from sla_clock k
      where k.organization_id = r.organization_id and k.request_id = r.id and k.extensions <> '[]'),
    'events', (select coalesce(json_agg(json_build_object('type', e.type, 'at', e.at, 'payload', e.payload) order by e.at, e.id), '[]')
      from request_event e where e.organization_id = r.organization_id and e.request_id = r.id and e.type not like 'promise.%'))::text
  from service_request r join organization o on o.id = r.organization_id
  join customer c on c.organization_id = r.organization_id and c.id = r.customer_id
  left join asset a on a.organization_id = r.organization_id and a.id = r.asset_id
  where r.organization_id = $1 and r.id = $2 and r.closed_at is null`;

interface OpenRequest {
  readonly policyVersionId: string;
  readonly filedAt: string;
  readonly facts: RequestFacts;
  readonly subject: RequestSubject;
  readonly extensions: Readonly<Record<string, ClockCourse['extensions']>>;
  readonly events: readonly { type: string; at: string; payload: Record<string, unknown> }[];
}

/**
 * What the policy a request is bound to says of it, and what the one in force would: facts, history and the time that
 * was granted are the same.
 * BAD_USER_INPUT: the request is not there or over, or the policy in force wants facts that are not known.
 */
export async function rebindPreview(
  { actor, read, house, now }: Pick<ReadContext & PolicyContext, 'actor' | 'read' | 'house'> & { readonly now: Date },
  requestId: string,
): Promise<Omit<RebindPreview, 'policyVersion'> & { readonly policyVersionId: string }> {
  const id = uuidOf('ServiceRequest', requestId);
  const request = id && (await read.answer<OpenRequest | null>(REQUEST, [actor.organizationId, id]));
  if (!request) throw bad('There is no such open request');
  const bound = await house.policies.version(read, actor.organizationId, request.policyVersionId);
  const inForce = await house.policies.inForce(read, actor.organizationId);
  const moments = pastMoments(request.events.map(({ at, ...event }) => ({ ...event, at: new Date(at) })));
  const { subject, extensions } = request;
  const [before, after] = [bound, inForce].map(({ policy }) => {
    const { facts, problems } = factsOfRequest(policy, request.facts, Date.parse(request.filedAt));
    if (problems[0]) throw bad(problems[0].message[actor.language]);
    const verdict = judgeCase(policy, { facts, subject, moments, extensions, now: now.getTime() });
    return told(policy, verdict, actor.language);
  });
  return { policyVersionId: inForce.versionId, before: before!, after: after! };
}

const bad = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
