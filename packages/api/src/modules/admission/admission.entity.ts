import { defineEntity, p } from '@mikro-orm/postgresql';
import type { AdmissionState } from '@aftercare/schema';

const AdmissionSchema = defineEntity({
  name: 'Admission',
  tableName: 'admission',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    number: p.text(),
    state: p.text().$type<AdmissionState>(),
    /** One of the policy's. */
    class: p.text(),
    /** Special trades of the policy. */
    trades: p.array(),
    department: p.text(),
    contractingDepartment: p.text(),
    policyVersionId: p.uuid(),
    /** Null: the organization's own ground. */
    siteId: p.uuid().nullable(),
    /** One of ours; null: somebody of another firm. */
    technicianId: p.uuid().nullable(),
    nameCipher: p.text().nullable(),
    nameIndex: p.array(),
    firm: p.text().nullable(),
    examPassed: p.boolean().nullable(),
    examScore: p.integer().nullable(),
    examOn: p.date().nullable(),
    stampedById: p.uuid().nullable(),
    stampedAt: p.datetime(3).nullable(),
    filedById: p.uuid().nullable(),
    filedAt: p.datetime(3).nullable(),
    admittedOn: p.date().nullable(),
    /** The last day it is good for. */
    expiresOn: p.date().nullable(),
    warnedAt: p.datetime(3).nullable(),
    endedReason: p.text().nullable(),
    endedById: p.uuid().nullable(),
    endedAt: p.datetime(3).nullable(),
    registeredById: p.uuid(),
    registeredAt: p.datetime(3),
    version: p.integer(),
  },
});

/** One person's leave to enter one place. Whoever changes anything of it locks it first. */
export class Admission extends AdmissionSchema.class {}
AdmissionSchema.setClass(Admission);
