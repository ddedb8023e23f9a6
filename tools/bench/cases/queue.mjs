/** A page of 50 of the queue, the most urgent promise first, with six relations of each. */
export const queue = {
  figures: { peer: 2.5, limit: 0.75 },
  product: {
    document: `query Queue {
      requests(filter: { open: true }, orderBy: URGENCY, first: 50) { nodes {
        id number kind channel state rung title severity tier filedAt dueAt dueKind duePaused version
        customer { id number kind grade } asset { id serial model { id code } } site { id label region }
        owner { id displayName } technician { id name } latestEvent { id type at actorName }
        clocks { id kind state dueAt }
      } }
    }`,
  },
  peer: {
    document: `query Queue {
      requests: allServiceRequests(condition: { closedAt: null }, orderBy: [DUE_AT_ASC, ROW_ID_ASC], first: 50) { nodes {
        id: rowId number kind channel state rung title severity tier filedAt dueAt dueKind duePaused version
        customer: customerByOrganizationIdAndCustomerId { id: rowId number kind grade }
        asset: assetByOrganizationIdAndAssetId { id: rowId serial model: productModelByOrganizationIdAndModelId { id: rowId code } }
        site: siteByOrganizationIdAndSiteId { id: rowId label region }
        owner: accountByOrganizationIdAndOwnerId { id: rowId displayName }
        technician: technicianByOrganizationIdAndTechnicianId { id: rowId name }
        latestEvent: requestEventsByOrganizationIdAndRequestId(first: 1, orderBy: [AT_DESC, ROW_ID_DESC]) { nodes { id: rowId type at actorName } }
        clocks: slaClocksByOrganizationIdAndRequestId(first: 50, orderBy: [DUE_AT_ASC, ROW_ID_ASC]) { nodes { id: rowId kind state dueAt } }
      } }
    }`,
    shape: ({ requests }) => ({
      requests: requests.nodes.map((one) => ({ ...one, latestEvent: one.latestEvent.nodes[0] ?? null })),
    }),
  },
  limit: {
    values: ({ organizationId }) => [organizationId],
    statement: `select json_build_object('requests', json_agg(json_build_object(
        'id', r.id, 'number', r.number, 'kind', r.kind, 'channel', r.channel, 'state', r.state, 'rung', r.rung, 'title', r.title,
        'severity', r.severity, 'tier', r.tier, 'filedAt', r.filed_at, 'dueAt', r.due_at, 'dueKind', r.due_kind,
        'duePaused', r.due_paused, 'version', r.version,
        'customer', (select json_build_object('id', c.id, 'number', c.number, 'kind', c.kind, 'grade', c.grade)
          from customer c where c.organization_id = $1 and c.id = r.customer_id),
        'asset', (select json_build_object('id', a.id, 'serial', a.serial, 'model', (select json_build_object('id', m.id, 'code', m.code)
          from product_model m where m.organization_id = $1 and m.id = a.model_id)) from asset a where a.organization_id = $1 and a.id = r.asset_id),
        'site', (select json_build_object('id', s.id, 'label', s.label, 'region', s.region) from site s where s.organization_id = $1 and s.id = r.site_id),
        'owner', (select json_build_object('id', o.id, 'displayName', o.display_name) from account o where o.organization_id = $1 and o.id = r.owner_id),
        'technician', (select json_build_object('id', t.id, 'name', t.name) from technician t where t.organization_id = $1 and t.id = r.technician_id),
        'latestEvent', (select json_build_object('id', e.id, 'type', e.type, 'at', e.at, 'actorName', e.actor_name) from request_event e
          where e.organization_id = $1 and e.request_id = r.id order by e.at desc, e.id desc limit 1),
        'clocks', (select coalesce(json_agg(json_build_object('id', k.id, 'kind', k.kind, 'state', k.state, 'dueAt', k.due_at) order by k.due_at, k.id), '[]')
          from sla_clock k where k.organization_id = $1 and k.request_id = r.id)) order by r.due_at, r.id))::text
      from (select * from service_request where organization_id = $1 and closed_at is null order by due_at, id limit 50) r`,
  },
};
