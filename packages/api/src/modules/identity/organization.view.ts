import { everyone, globalId, localized, text, view } from '../../kernel/read/index.js';

/** One's own organization: the table holds its id in the column `id`. */
export const organizationView = view('Organization', {
  table: 'organization',
  organization: 'id',
  access: everyone,
  fields: {
    id: globalId('Organization'),
    slug: text('slug'),
    name: localized('name'),
    timeZone: text('time_zone'),
    currency: text('currency'),
    hotline: text('hotline'),
  },
});
