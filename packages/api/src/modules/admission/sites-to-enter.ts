import { list, sql } from '../../kernel/read/index.js';
import { siteView } from '../registers/site.view.js';

/** The sites that let nobody in without admission. */
export const sitesToEnter = list(() => siteView, undefined, {
  defaultSize: 100,
  where: (row) => sql`${row('needs_admission')}`,
});
