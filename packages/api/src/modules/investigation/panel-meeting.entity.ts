import { defineEntity, p } from '@mikro-orm/postgresql';

const PanelMeetingSchema = defineEntity({
  name: 'PanelMeeting',
  tableName: 'panel_meeting',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    investigationId: p.uuid(),
    heldAt: p.datetime(3),
    question: p.text(),
    minutes: p.text(),
    memberIds: p.array().columnType('uuid[]'),
    fileIds: p.array().columnType('uuid[]'),
    byId: p.uuid(),
    at: p.datetime(3),
  },
});

/** A panel of experts heard the case; the minutes say what it held. Written once. */
export class PanelMeeting extends PanelMeetingSchema.class {}
PanelMeetingSchema.setClass(PanelMeeting);
