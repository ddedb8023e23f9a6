import { encodeGlobalId } from '../../../packages/schema/dist/global-id.js';

/** One request with everything that hangs on it: its people, its unit, promises, decisions, visits, and its timeline. */
export const detail = {
  figures: { peer: 3, limit: 0.6 },
  product: {
    document: `query Detail($id: ID!) {
      request(id: $id) {
        id number kind channel state rung title description componentCode faultCode regionClass tier severity safety
        filedAt updatedAt closedAt entitlement entitlementSentence { zhCN en } dueAt dueKind brokenPromises version
        customer { id number kind grade language } asset { id serial purchasedOn acceptedOn model { id code name { zhCN en } product { id code name { zhCN en } } } }
        site { id label region regionClass timeZone } owner { id displayName } technician { id name skills regions }
        policyVersion { id code number }
        clocks { id kind state startedAt dueAt warnAt stoppedAt owedBy sentence { zhCN en } pauses { id fromAt toAt reason } }
        decisions { id kind facts outcome decidedAt }
        visits { id number kind state startsAt endsAt outcome findings technician { id name } }
        timeline(first: 50) { nodes { id type at public actorKind actorName payload } }
        rating { id overall attitude quality speed comment ratedAt }
      }
    }`,
    variables: ({ request }) => ({ id: encodeGlobalId('ServiceRequest', request) }),
  },
  peer: {
    document: `query Detail($organization: UUID!, $id: UUID!) {
      request: serviceRequestByOrganizationIdAndRowId(organizationId: $organization, rowId: $id) {
        id: rowId number kind channel state rung title description componentCode faultCode regionClass tier severity safety
        filedAt updatedAt closedAt entitlement entitlementSentence dueAt dueKind brokenPromises version
        customer: customerByOrganizationIdAndCustomerId { id: rowId number kind grade language }
        asset: assetByOrganizationIdAndAssetId { id: rowId serial purchasedOn acceptedOn model: productModelByOrganizationIdAndModelId {
          id: rowId code name product: productByOrganizationIdAndProductId { id: rowId code name } } }
        site: siteByOrganizationIdAndSiteId { id: rowId label region regionClass timeZone }
        owner: accountByOrganizationIdAndOwnerId { id: rowId displayName }
        technician: technicianByOrganizationIdAndTechnicianId { id: rowId name skills regions }
        policyVersion: policyVersionByOrganizationIdAndPolicyVersionId { id: rowId code number }
        clocks: slaClocksByOrganizationIdAndRequestId(first: 50, orderBy: [DUE_AT_ASC, ROW_ID_ASC]) { nodes {
          id: rowId kind state startedAt dueAt warnAt stoppedAt owedBy sentence
          pauses: slaPausesByOrganizationIdAndClockId(first: 50, orderBy: [FROM_AT_ASC, ROW_ID_ASC]) { nodes { id: rowId fromAt toAt reason } } } }
        decisions: decisionsByOrganizationIdAndRequestId(first: 50, orderBy: [DECIDED_AT_ASC, ROW_ID_ASC]) { nodes { id: rowId kind facts outcome decidedAt } }
        visits: visitsByOrganizationIdAndRequestId(first: 50, orderBy: [STARTS_AT_ASC, ROW_ID_ASC]) { nodes {
          id: rowId number kind state startsAt endsAt outcome findings technician: technicianByOrganizationIdAndTechnicianId { id: rowId name } } }
        timeline: requestEventsByOrganizationIdAndRequestId(first: 50, orderBy: [AT_ASC, ROW_ID_ASC]) { nodes { id: rowId type at public actorKind actorName payload } }
        rating: ratingByOrganizationIdAndRequestId { id: rowId overall attitude quality speed comment ratedAt }
      }
    }`,
    variables: ({ organizationId, request }) => ({ organization: organizationId, id: request }),
  },
  limit: {
    values: ({ organizationId, request }) => [organizationId, request],
    statement: `select json_build_object('request', json_build_object(
        'id', r.id, 'number', r.number, 'kind', r.kind, 'channel', r.channel, 'state', r.state, 'rung', r.rung, 'title', r.title,
        'description', r.description, 'componentCode', r.component_code, 'faultCode', r.fault_code, 'regionClass', r.region_class,
        'tier', r.tier, 'severity', r.severity, 'safety', r.safety, 'filedAt', r.filed_at, 'updatedAt', r.updated_at, 'closedAt', r.closed_at,
        'entitlement', r.entitlement, 'entitlementSentence', r.entitlement_sentence, 'dueAt', r.due_at, 'dueKind', r.due_kind,
        'brokenPromises', r.broken_promises, 'version', r.version,
        'customer', (select json_build_object('id', c.id, 'number', c.number, 'kind', c.kind, 'grade', c.grade, 'language', c.language)
          from customer c where c.organization_id = $1 and c.id = r.customer_id),
        'asset', (select json_build_object('id', a.id, 'serial', a.serial, 'purchasedOn', a.purchased_on, 'acceptedOn', a.accepted_on,
          'model', (select json_build_object('id', m.id, 'code', m.code, 'name', m.name, 'product',
            (select json_build_object('id', p.id, 'code', p.code, 'name', p.name) from product p where p.organization_id = $1 and p.id = m.product_id))
            from product_model m where m.organization_id = $1 and m.id = a.model_id)) from asset a where a.organization_id = $1 and a.id = r.asset_id),
        'site', (select json_build_object('id', s.id, 'label', s.label, 'region', s.region, 'regionClass', s.region_class, 'timeZone', s.time_zone)
          from site s where s.organization_id = $1 and s.id = r.site_id),
        'owner', (select json_build_object('id', o.id, 'displayName', o.display_name) from account o where o.organization_id = $1 and o.id = r.owner_id),
        'technician', (select json_build_object('id', t.id, 'name', t.name, 'skills', t.skills, 'regions', t.regions)
          from technician t where t.organization_id = $1 and t.id = r.technician_id),
        'policyVersion', (select json_build_object('id', v.id, 'code', v.code, 'number', v.number)
          from policy_version v where v.organization_id = $1 and v.id = r.policy_version_id),
        'clocks', (select coalesce(json_agg(json_build_object('id', k.id, 'kind', k.kind, 'state', k.state, 'startedAt', k.started_at,
          'dueAt', k.due_at, 'warnAt', k.warn_at, 'stoppedAt', k.stopped_at, 'owedBy', k.owed_by, 'sentence', k.sentence,
          'pauses', (select coalesce(json_agg(json_build_object('id', z.id, 'fromAt', z.from_at, 'toAt', z.to_at, 'reason', z.reason) order by z.from_at, z.id), '[]')
            from sla_pause z where z.organization_id = $1 and z.clock_id = k.id)) order by k.due_at, k.id), '[]')
          from sla_clock k where k.organization_id = $1 and k.request_id = r.id),
        'decisions', (select coalesce(json_agg(json_build_object('id', d.id, 'kind', d.kind, 'facts', d.facts, 'outcome', d.outcome,
          'decidedAt', d.decided_at) order by d.decided_at, d.id), '[]') from decision d where d.organization_id = $1 and d.request_id = r.id),
        'visits', (select coalesce(json_agg(json_build_object('id', v.id, 'number', v.number, 'kind', v.kind, 'state', v.state, 'startsAt', v.starts_at,
          'endsAt', v.ends_at, 'outcome', v.outcome, 'findings', v.findings, 'technician',
            (select json_build_object('id', t.id, 'name', t.name) from technician t where t.organization_id = $1 and t.id = v.technician_id))
          order by v.starts_at, v.id), '[]') from visit v where v.organization_id = $1 and v.request_id = r.id),
        'timeline', (select coalesce(json_agg(json_build_object('id', e.id, 'type', e.type, 'at', e.at, 'public', e.public, 'actorKind', e.actor_kind,
          'actorName', e.actor_name, 'payload', e.payload) order by e.at, e.id), '[]')
          from (select * from request_event where organization_id = $1 and request_id = r.id order by at, id limit 50) e),
        'rating', (select json_build_object('id', g.id, 'overall', g.overall, 'attitude', g.attitude, 'quality', g.quality, 'speed', g.speed,
          'comment', g.comment, 'ratedAt', g.rated_at) from rating g where g.organization_id = $1 and g.request_id = r.id)))::text
      from service_request r where r.organization_id = $1 and r.id = $2`,
  },
};
