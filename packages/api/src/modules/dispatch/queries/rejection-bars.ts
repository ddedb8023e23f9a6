import type { BarSource } from '../../../kernel/sending.js';

const REJECTED = `
  select j.technician_id as "technicianId", bool_or(j.request_id = r.id) as "ofThis"
  from service_request r
  join technician_rejection j on j.organization_id = r.organization_id and j.customer_id = r.customer_id
  where r.organization_id = ? and r.id = ? and (?::uuid[] is null or j.technician_id = any(?::uuid[]))
  group by j.technician_id`;

/**
 * Whoever the customer did not want is not sent to that request again, and to another of the same customer only by
 * somebody who knows and says why.
 */
export const rejectionBars: BarSource = async ({ organizationId, requestId, technicianIds }, rows) => {
  const among = technicianIds && `{${technicianIds.join(',')}}`;
  const found = (await rows.execute(REJECTED, [organizationId, requestId, among, among])) as {
    technicianId: string;
    ofThis: boolean;
  }[];
  return found.map(({ technicianId, ofThis }) => ({
    technicianId,
    overrulable: !ofThis,
    reason: ofThis
      ? { 'zh-CN': '客户要求换人', en: 'The customer asked for somebody else' }
      : { 'zh-CN': '该客户曾要求换人', en: 'This customer asked for somebody else once' },
  }));
};
