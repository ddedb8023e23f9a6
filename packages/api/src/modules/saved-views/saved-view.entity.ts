import { defineEntity, p } from '@mikro-orm/postgresql';
import type { SavedViewPage } from '@aftercare/schema';

const SavedViewSchema = defineEntity({
  name: 'SavedView',
  tableName: 'saved_view',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    keeperId: p.uuid(),
    page: p.text().$type<SavedViewPage>(),
    name: p.text(),
    /** As the list's address carries it. */
    filter: p.json<object>(),
    shared: p.boolean(),
    version: p.integer(),
  },
});

/** A way to look at a list, under a name. */
export class SavedView extends SavedViewSchema.class {}
SavedViewSchema.setClass(SavedView);
