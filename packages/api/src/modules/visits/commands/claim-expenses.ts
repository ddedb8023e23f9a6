import { VisitState, type TripCostKind } from '@aftercare/schema';
import { uuidv7 } from 'uuidv7';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { forbidden } from '../../../kernel/forbidden.js';
import { refuse } from '../../../kernel/refusal.js';
import { organizationBooks, post } from '../../ledger/index.js';
import { recordOnRequest } from '../../requests/index.js';
import { VisitExpense } from '../visit-expense.entity.js';
import { attachFiles } from './attach-files.js';
import { lockToAdd } from './lock-to-add.js';

/** Money somebody laid out on a visit. */
export interface ExpenseLine {
  readonly kind: TripCostKind;
  /** `YYYY-MM-DD`. */
  readonly onDay: string;
  readonly amount: { readonly amountMinor: number; readonly currency: string };
  readonly note?: string | null;
  /** A picture or paper sent as RECEIPT. */
  readonly receiptId?: string | null;
}

export interface ClaimExpenses {
  readonly visitId: string;
  readonly lines: readonly ExpenseLine[];
}

const ALL = Object.values(VisitState);

/**
 * What a visit cost whoever went is paid upon its report: no report, no reimbursement. Each line is in the books from
 * then on. Whoever went claims it, again where something was forgotten; a receipt is good for one line.
 *
 * Refuses with NotFoundError, FORBIDDEN and InvalidInputError (`visit.noReport`, receipts, amounts of nothing).
 */
export async function claimExpenses({ visitId, lines }: ClaimExpenses, work: Work): Promise<Done> {
  const { organizationId, actor, now } = work;
  const { visit, request } = await lockToAdd(work, { visitId }, ALL);
  if (actor.technicianId === null || visit.technicianId !== actor.technicianId) throw forbidden();
  if (visit.state !== VisitState.SIGNED) throw refuse.input({ path: 'visitId', code: 'visit.noReport' });
  if (!lines.length) throw refuse.input({ path: 'lines', code: 'required' });
  const nothing = lines.flatMap(({ amount }, index) =>
    amount.amountMinor === 0 ? [{ path: `lines.${index}.amount`, code: 'required' }] : [],
  );
  if (nothing.length) throw refuse.input(...nothing);
  await attachReceipts(work, visit, lines);
  const { today: on } = await organizationBooks(work);
  const id = uuidv7();
  const trip = { code: 'TRIP_COST' } as const;
  const { entryId } = await post(work, {
    kind: 'TRIP',
    on,
    requestId: request.id,
    cause: { type: 'Visit', id: visit.id, trace: [] },
    dedupeKey: `visit ${visit.id} expenses ${id}`,
    postings: lines.flatMap(({ amount: { amountMinor, currency } }) => [
      { account: trip, amountMinor, currency },
      { account: { code: 'CASH' as const }, amountMinor: -amountMinor, currency },
    ]),
  });
  for (const { kind, onDay, amount, note, receiptId } of lines)
    work.add(VisitExpense, {
      organizationId,
      id: uuidv7(),
      visitId,
      kind,
      onDay,
      ...amount,
      note: note ?? '',
      receiptId: receiptId ?? null,
      entryId,
      byId: actor.accountId!,
      at: now,
    });
  await recordOnRequest(work, request, {
    type: 'visit.expensesClaimed',
    public: false,
    payload: { visitId, number: visit.number, lines: lines.length, entryId },
  });
  return { subjectId: visitId };
}

async function attachReceipts(
  work: Work,
  visit: Parameters<typeof attachFiles>[1],
  lines: readonly ExpenseLine[],
): Promise<void> {
  const receipts = lines.flatMap(({ receiptId }) => receiptId ?? []);
  if (!receipts.length) return;
  if (new Set(receipts).size !== receipts.length) throw refuse.input({ path: 'lines', code: 'visit.receiptUsed' });
  const { em, organizationId } = work;
  const used = await em.execute<{ receipt_id: string }[]>(
    'select receipt_id from visit_expense where organization_id = ? and receipt_id = any (?::uuid[])',
    [organizationId, `{${receipts.join(',')}}`],
  );
  if (used.length) throw refuse.input({ path: 'lines', code: 'visit.receiptUsed' });
  const earlier = await em.execute<{ id: string }[]>(
    `select id from file where organization_id = ? and visit_id = ? and purpose = 'RECEIPT'`,
    [organizationId, visit.id],
  );
  await attachFiles(work, visit, 'RECEIPT', [...earlier.map(({ id }) => id), ...receipts], 'lines');
}
