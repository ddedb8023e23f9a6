import { VisitState } from '@aftercare/schema';
import type { ReadContext } from '../../kernel/graphql/read-context.js';
import { code } from '../../kernel/read/index.js';
import { isInside } from '../../kernel/who.js';
import { fieldHash, reportContentHash } from './paper/report-content-hash.js';
import { reportStatement } from './queries/report-statement.js';

/** From the first record until the report is closed there is something to sign. */
const SIGNABLE: readonly unknown[] = [VisitState.WORKING, VisitState.STOPPED, VisitState.DONE];

/** What would be signed now, for those who do the work. */
export const reportPreviewOf = code<ReadContext>(['id', 'state'], async ({ id, state }, { actor, read, house }) => {
  if (!SIGNABLE.includes(state) || !isInside(actor)) return null;
  const stated = await reportStatement(read, house.personalData, actor.organizationId, id as string);
  if (!stated) return null;
  const { statement: content } = stated;
  const { field } = content;
  return { contentHash: reportContentHash(content), content, fieldHash: fieldHash(field!), field };
});
