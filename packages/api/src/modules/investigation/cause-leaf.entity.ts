import { defineEntity, p } from '@mikro-orm/postgresql';
import type { CauseFamily, Localized } from '@aftercare/schema';

const CauseLeafSchema = defineEntity({
  name: 'CauseLeaf',
  tableName: 'cause_leaf',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    family: p.text().$type<CauseFamily>(),
    code: p.text(),
    label: p.json<Localized>(),
    retiredAt: p.datetime(3).nullable(),
    version: p.integer(),
  },
});

/** A cause in the organization's own words, below one of the five families. */
export class CauseLeaf extends CauseLeafSchema.class {}
CauseLeafSchema.setClass(CauseLeaf);
