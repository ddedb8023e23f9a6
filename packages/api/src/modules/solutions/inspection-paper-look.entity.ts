import { defineEntity, p } from '@mikro-orm/postgresql';

const InspectionPaperLookSchema = defineEntity({
  name: 'InspectionPaperLook',
  tableName: 'inspection_paper_look',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    inspectionId: p.uuid(),
    byId: p.uuid(),
    at: p.datetime(3),
  },
});

/** Somebody of either side opened what the inspection body wrote. Written once. */
export class InspectionPaperLook extends InspectionPaperLookSchema.class {}
InspectionPaperLookSchema.setClass(InspectionPaperLook);
