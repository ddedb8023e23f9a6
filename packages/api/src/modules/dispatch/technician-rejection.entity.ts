import { defineEntity, p } from '@mikro-orm/postgresql';

const TechnicianRejectionSchema = defineEntity({
  name: 'TechnicianRejection',
  tableName: 'technician_rejection',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    requestId: p.uuid(),
    customerId: p.uuid(),
    technicianId: p.uuid(),
    /** In the customer's words. */
    reason: p.text(),
    /** The customer's own account, or of whoever wrote down what they said. */
    byId: p.uuid().nullable(),
    at: p.datetime(3),
  },
});

/** A customer's wish that somebody else be sent. Written once; it is not taken back. */
export class TechnicianRejection extends TechnicianRejectionSchema.class {}
TechnicianRejectionSchema.setClass(TechnicianRejection);
