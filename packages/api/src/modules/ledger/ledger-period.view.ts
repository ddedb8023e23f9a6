import type { ReadContext } from '../../kernel/graphql/read-context.js';
import {
  asc,
  code,
  connection,
  day,
  desc,
  either,
  globalId,
  instant,
  int,
  list,
  one,
  sql,
  text,
  view,
  visibleThrough,
} from '../../kernel/read/index.js';
import type { FilesContext } from '../files/file.view.js';
import { accountView } from '../identity/account.view.js';
import { bulletinInside, readsBooks } from './ledger.access.js';

export const ledgerPeriodView = view('LedgerPeriod', {
  table: 'ledger_period',
  access: readsBooks,
  fields: {
    id: globalId('LedgerPeriod'),
    month: day('month'),
    entries: int('entries'),
    closedAt: instant('closed_at'),
    closedBy: one(() => accountView, 'closed_by_id'),
    papers: list(() => ledgerPaperView, 'period_id'),
  },
  orders: { NEWEST: [desc('month', 'date'), desc('id', 'uuid')] },
});

export const ledgerPaperView = view('LedgerPaper', {
  table: 'ledger_paper',
  // The bulletin is for everybody inside.
  access: either(
    bulletinInside,
    visibleThrough(() => ledgerPeriodView, 'period_id'),
  ),
  fields: {
    id: globalId('LedgerPaper'),
    kind: text('kind'),
    format: text('format'),
    language: text('language'),
    month: day(
      (row) => sql`select d.month from ledger_period d
      where d.organization_id = ${row('organization_id')} and d.id = ${row('period_id')}`,
    ),
    name: text(
      (row) => sql`select f.name from file f
      where f.organization_id = ${row('organization_id')} and f.id = ${row('file_id')}`,
    ),
    sha256: text(
      (row) => sql`select f.sha256 from file f
      where f.organization_id = ${row('organization_id')} and f.id = ${row('file_id')}`,
    ),
    url: code<ReadContext & FilesContext>(['file_id'], ({ file_id }, { actor, house }) =>
      house.files.urlOf(actor.organizationId, file_id as string),
    ),
  },
  orders: {
    KIND: [asc('kind', 'text'), asc('format', 'text'), asc('language', 'text'), asc('id', 'uuid')],
    NEWEST: [desc('id', 'uuid')],
  },
});

/** The bulletins, the last first. */
export const bulletins = list(() => ledgerPaperView, undefined, {
  defaultSize: 50,
  order: 'NEWEST',
  where: (row) => sql`${row('kind')} = 'BULLETIN'`,
});

export const allLedgerPeriods = connection(() => ledgerPeriodView);
