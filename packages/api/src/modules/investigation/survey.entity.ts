import { defineEntity, p } from '@mikro-orm/postgresql';
import type { SurveyState } from '@aftercare/schema';

const SurveySchema = defineEntity({
  name: 'Survey',
  tableName: 'survey',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    investigationId: p.uuid(),
    requestId: p.uuid(),
    startsAt: p.datetime(3),
    endsAt: p.datetime(3),
    /** What the customer should have ready. */
    bring: p.text(),
    state: p.text().$type<SurveyState>(),
    reason: p.text().nullable(),
    endedAt: p.datetime(3).nullable(),
    version: p.integer(),
  },
});

/** An appointment to look on site. */
export class Survey extends SurveySchema.class {}
SurveySchema.setClass(Survey);
