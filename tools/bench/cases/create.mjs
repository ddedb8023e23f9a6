import { encodeGlobalId } from '../../../packages/schema/dist/global-id.js';
import { assetOf, customerOf, ORGANIZATION } from '../database/fill.mjs';
import { KEY } from '../load/connection.mjs';

const TITLE = 'The controller shows nothing';
const variables = ({ n, rows }) => ({ customer: customerOf(n, rows), asset: assetOf(n, rows) });

/** What the product wrote of the first request, as the peer's mutations take it. */
let written;

/**
 * An agent takes a request by phone. The product works out what its policy promises, and writes it. Peer and limit write
 * the very same rows, with what the product had worked out for the first request: the peer by the mutations it generates,
 * in one operation, the limit in one SQL function.
 */
export const create = {
  figures: { peer: 2.2, limit: 0.75 },
  product: {
    document: `mutation Create($input: TakeRequestInput!) { takeRequest(input: $input) {
      ... on RequestSuccess { request { kind channel state title severity tier entitlement clocks { kind state } } }
      ... on UserError { code message }
    } }`,
    variables: (question) => {
      const { customer, asset } = variables(question);
      return {
        input: {
          idempotencyKey: KEY,
          kind: 'REPAIR',
          channel: 'PHONE',
          customerId: encodeGlobalId('Customer', customer),
          assetId: encodeGlobalId('Asset', asset),
          componentCode: 'ELECTRICS',
          faultCode: 'ELECTRICAL_FAULT',
          title: TITLE,
        },
      };
    },
    shape: ({ takeRequest }) => takeRequest.request,
  },
  peer: {
    get document() {
      const rows = mutationsOf(written);
      const parameters = rows.map(({ type }, n) => `$r${n}: ${type}Input!`).join(', ');
      const fields = rows.map(
        ({ type, name }, n) => `r${n}: create${type}(input: { ${name}: $r${n} }) { clientMutationId }`,
      );
      return `mutation Create($key: String!, $id: UUID!, ${parameters}) {
        ${fields.join('\n')}
        request: archiveRequest(input: { key: $key, id: $id }) { result {
          kind channel state title severity tier entitlement
          clocks: slaClocksByOrganizationIdAndRequestId(first: 50, orderBy: [DUE_AT_ASC, ROW_ID_ASC]) { nodes { kind state } } } }
      }`;
    },
    variables: (question) => {
      const rows = mutationsOf(written, variables(question));
      return { key: KEY, id: KEY, ...Object.fromEntries(rows.map(({ row }, n) => [`r${n}`, row])) };
    },
    shape: ({ request }) => request.result,
  },
  limit: {
    values: (question) => {
      const { customer, asset } = variables(question);
      return [ORGANIZATION, KEY, customer, asset, TITLE];
    },
    statement: `select entered_request($1, $2, $3, $4, $5)::text`,
    shape: ({ request }) => withoutNumber(request),
  },
  prepare: async (client, askProduct) => {
    await askProduct();
    written = await whatWasWritten(client);
    await client.query(writer(written));
    await client.query(archiver(written));
  },
};

const withoutNumber = ({ number: _, ...rest }) => rest;

/** The rows of a request as generated mutations take them, each with an id of its own. */
function mutationsOf({ request, decisions, clocks, events }, { customer, asset } = {}) {
  const at = new Date().toISOString();
  let ids = 10;
  const child = (type, name) => (row) => ({ type, name, row: input({ ...row, id: idAt(ids++), request_id: KEY }) });
  const mine = { id: KEY, number: `R-${KEY}`, customer_id: customer, asset_id: asset, title: TITLE, owner_id: null };
  const recorded = events.map(child('RequestEvent', 'requestEvent'));
  const posted = recorded.map(({ row }) => ({
    organization_id: row.organizationId,
    topic: row.type,
    payload: { eventId: row.rowId, requestId: KEY },
    created_at: at,
  }));
  const { filed_by_id: actor, organization_id } = request;
  const key = { organization_id, actor, key: KEY, operation: 'takeRequest', input_hash: TITLE, created_at: at };
  return [
    { type: 'IdempotencyKey', name: 'idempotencyKey', row: input({ ...key, result: { subjectId: KEY } }) },
    { type: 'ServiceRequest', name: 'serviceRequest', row: input({ ...request, ...mine }) },
    ...decisions.map(child('Decision', 'decision')),
    ...clocks.map(({ due_in: _due, warn_in: _warn, ...clock }) => child('SlaClock', 'slaClock')(clock)),
    ...recorded,
    ...posted.map((row) => ({ type: 'Outbox', name: 'outbox', row: input({ ...row, id: idAt(ids++) }) })),
  ];
}

const idAt = (n) => `${KEY.slice(0, -2)}${n}`;

const camel = (name) => (name === 'id' ? 'rowId' : name.replace(/_(.)/g, (_, letter) => letter.toUpperCase()));
/** What the database works out itself, or nobody reads back. */
const NOT_WRITTEN = new Set(['words', 'next_at']);
const input = (row) =>
  Object.fromEntries(
    Object.entries(row)
      .filter(([name, value]) => value !== null && !NOT_WRITTEN.has(name))
      .map(([name, value]) => [camel(name), value]),
  );

/** The newest request, its decisions, clocks and events, as the product wrote them. */
async function whatWasWritten(client) {
  const { rows } = await client.query(
    `select r.id, to_json(r) as request,
       (select json_agg(d) from decision d where d.organization_id = r.organization_id and d.request_id = r.id) as decisions,
       (select json_agg(to_jsonb(k) || jsonb_build_object('due_in', k.due_at - k.started_at, 'warn_in', k.warn_at - k.started_at))
         from sla_clock k where k.organization_id = r.organization_id and k.request_id = r.id) as clocks,
       (select json_agg(e order by e.id) from request_event e where e.organization_id = r.organization_id and e.request_id = r.id) as events,
       (select detail from audit_entry a where a.organization_id = r.organization_id order by position desc limit 1) as audit
     from service_request r where r.organization_id = $1 order by r.filed_at desc, r.id desc limit 1`,
    [ORGANIZATION],
  );
  return rows[0];
}

/** SQL functions that enter such a request again: the key, the number, each row, the rollups, the audit chain, the notice. */
function writer({ request, decisions, clocks, events, audit }) {
  const json = (value) => `$json$${JSON.stringify(value)}$json$`;
  const o = 'current_organization()';
  return `
  create or replace function enter_request(key text, customer uuid, asset uuid, title text) returns service_request language plpgsql volatile as $body$
  declare
    made service_request;
    moment timestamptz(3) := now();
    next int;
  begin
    insert into idempotency_key values (${o}, '${request.owner_id ?? request.filed_by_id}', key, 'takeRequest', md5(title), null, moment) on conflict do nothing;
    if not found then raise exception 'known key'; end if;
    insert into number_series as s select id, 'R', extract(year from moment at time zone time_zone), 1 from organization where id = ${o}
      on conflict (organization_id, series, year) do update set last = s.last + 1 returning last into next;
    select * into made from jsonb_populate_record(null::service_request, ${json({ ...request, owner_id: null })}::jsonb);
    made.id := uuidv7(); made.number := 'R-2026-' || lpad(next::text, 6, '0'); made.customer_id := customer; made.asset_id := asset;
    select a.site_id into made.site_id from asset a where a.organization_id = ${o} and a.id = asset;
    made.title := title; made.filed_at := moment; made.updated_at := moment;
    made.due_at := moment + (select min((c->>'due_in')::interval) from jsonb_array_elements(${json(clocks)}::jsonb) c);
    insert into service_request values (made.*);
    insert into decision select d.organization_id, uuidv7(), made.id, d.policy_version_id, d.kind, d.facts, d.outcome, d.trace, moment, null
      from jsonb_populate_recordset(null::decision, ${json(decisions)}::jsonb) d;
    insert into sla_clock select k.organization_id, uuidv7(), made.id, k.kind, k.state, moment, moment + (c->>'due_in')::interval, moment + (c->>'warn_in')::interval,
        null, null, false, null, null, null, k.owed_by, k.target, k.sentence
      from jsonb_array_elements(${json(clocks)}::jsonb) c, jsonb_populate_record(null::sla_clock, c) k;
    insert into request_event select e.organization_id, uuidv7(), made.id, e.type, moment, e.public, e.actor_kind, e.actor_id, e.actor_name, e.payload
      from jsonb_populate_recordset(null::request_event, ${json(events)}::jsonb) e;
    insert into request_rollup as r (organization_id, day, kind, filed) select id, (moment at time zone time_zone)::date, made.kind, 1 from organization where id = ${o}
      on conflict (organization_id, day, kind) do update set filed = r.filed + 1;
    insert into state_rollup as s values (${o}, made.state, 1) on conflict (organization_id, state) do update set open = s.open + 1;
    insert into outbox (organization_id, id, topic, payload, created_at)
      select e.organization_id, uuidv7(), e.type, jsonb_build_object('eventId', e.id, 'requestId', made.id), moment
      from request_event e where e.organization_id = ${o} and e.request_id = made.id;
    update idempotency_key i set result = jsonb_build_object('subjectId', made.id)
      where i.organization_id = ${o} and i.actor = '${request.owner_id ?? request.filed_by_id}' and i.key = enter_request.key;
    perform append_audit(${o}, moment, 'STAFF', made.filed_by_id, 'takeRequest', 'ServiceRequest', made.id, ${json(audit)}::jsonb);
    perform pg_notify('aftercare', json_build_object('organizationId', ${o}, 'requestIds', json_build_array(made.id), 'at', moment)::text);
    return made;
  end $body$;
  grant execute on function enter_request to aftercare_app;
  create or replace function entered_request(organization uuid, key text, customer uuid, asset uuid, title text) returns json language plpgsql volatile as $body$
  declare made service_request;
  begin
    perform set_config('app.organization_id', organization::text, true);
    made := enter_request(key, customer, asset, title);
    return json_build_object('request', json_build_object('number', made.number, 'kind', made.kind, 'channel', made.channel, 'state', made.state,
      'title', made.title, 'severity', made.severity, 'tier', made.tier, 'entitlement', made.entitlement, 'clocks', (select coalesce(json_agg(
        json_build_object('kind', k.kind, 'state', k.state) order by k.due_at, k.id), '[]') from sla_clock k where k.organization_id = organization and k.request_id = made.id)));
  end $body$;
  revoke execute on function entered_request from public;`;
}

/** What no generated mutation can say: the next number, the counts, the audit chain and the notice, as one SQL function. */
function archiver({ request, audit }) {
  const o = 'current_organization()';
  return `
  create or replace function archive_request(key text, id uuid) returns service_request language plpgsql volatile as $body$
  declare
    made service_request;
    moment timestamptz(3) := now();
  begin
    insert into number_series as s select o.id, 'R', extract(year from moment at time zone time_zone), 1 from organization o where o.id = ${o}
      on conflict (organization_id, series, year) do update set last = s.last + 1;
    insert into request_rollup as r (organization_id, day, kind, filed) select o.id, (moment at time zone time_zone)::date, '${request.kind}', 1 from organization o where o.id = ${o}
      on conflict (organization_id, day, kind) do update set filed = r.filed + 1;
    insert into state_rollup as s values (${o}, '${request.state}', 1) on conflict (organization_id, state) do update set open = s.open + 1;
    perform append_audit(${o}, moment, 'STAFF', '${request.filed_by_id}', 'takeRequest', 'ServiceRequest', archive_request.id, $json$${JSON.stringify(audit)}$json$::jsonb);
    perform pg_notify('aftercare', json_build_object('organizationId', ${o}, 'requestIds', json_build_array(archive_request.id), 'at', moment)::text);
    select * into made from service_request r where r.organization_id = ${o} and r.id = archive_request.id;
    return made;
  end $body$;
  grant execute on function archive_request to aftercare_app;`;
}
