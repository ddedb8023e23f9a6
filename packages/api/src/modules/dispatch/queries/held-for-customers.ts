import type { BarSource } from '../../../kernel/sending.js';

const HELD = `select h.technician_id as "technicianId" from slot_hold h
  where h.organization_id = ? and h.request_id <> ? and h.held_until > now() and h.starts_at < ? and h.ends_at > ?
    and (?::uuid[] is null or h.technician_id = any(?::uuid[]))`;

const REASON = {
  'zh-CN': '有客户正在选择这段时间，为其保留几分钟',
  en: 'A customer is choosing this time: it is kept for them for some minutes',
};

/** Whose time is kept for a customer who is making up their mind; not for the request itself that keeps it. */
export const heldForCustomers: BarSource = async (ask, rows) => {
  const { organizationId, requestId, technicianIds, startsAt, endsAt } = ask;
  const asked = technicianIds && `{${technicianIds.join(',')}}`;
  const values = [organizationId, requestId, endsAt.toISOString(), startsAt.toISOString(), asked, asked];
  const held = (await rows.execute(HELD, values)) as { technicianId: string }[];
  return held.map(({ technicianId }) => ({ technicianId, reason: REASON }));
};
