import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { post, reverse } from '../../ledger/index.js';
import type { LocalDate } from '../../policy/index.js';
import { recordOnRequest } from '../../requests/index.js';
import { receiptLines } from '../domain/postings.js';
import { receivedState } from '../domain/recovery-state.js';
import { businessDay } from '../queries/business-day.js';
import { lockRecovery } from './lock-recovery.js';
import { debtorOf, recordRecoveryStep } from './record-recovery-step.js';

interface OnRecovery {
  readonly recoveryId: string;
  readonly version: number;
}

export interface RecordRecoveryLetter extends OnRecovery {
  readonly received: boolean;
  /** The day on it. */
  readonly on: LocalDate;
  readonly words: string;
}

/** Puts a letter on record: one that was sent, or one that came. */
export async function recordRecoveryLetter(input: RecordRecoveryLetter, work: Work): Promise<Done> {
  const { recovery, request } = await lockRecovery(work, input.recoveryId, input.version, 'RECORD_LETTER');
  await refuseToCome(work, input.on);
  const kind = input.received ? 'LETTER_RECEIVED' : 'LETTER_SENT';
  recordRecoveryStep(work, recovery, { kind, on: input.on, words: input.words });
  await work.em.flush();
  await recordOnRequest(work, request, {
    type: 'recovery.written',
    public: false,
    payload: { recoveryId: recovery.id, received: input.received, on: input.on },
  });
  return { subjectId: recovery.id };
}

export interface RecordRecoveryReceipt extends OnRecovery {
  readonly on: LocalDate;
  /** Minor units, in the currency of the claim. */
  readonly amountMinor: number;
  readonly words?: string | null;
}

/**
 * Money has come; with the last of it the claim is settled. Refuses with InvalidInputError: `amountMinor`
 * (`recovery.moreThanClaimed`), `on` (not yet, or its month is closed).
 */
export async function recordRecoveryReceipt(input: RecordRecoveryReceipt, work: Work): Promise<Done> {
  const { recovery, request } = await lockRecovery(work, input.recoveryId, input.version, 'RECORD_RECEIPT');
  await refuseToCome(work, input.on);
  const { amountMinor, on } = input;
  const left = recovery.claimedMinor - recovery.receivedMinor;
  if (amountMinor > left)
    throw refuse.input({ path: 'amountMinor', code: 'recovery.moreThanClaimed', values: { left: left / 100 } });
  recordRecoveryStep(work, recovery, { kind: 'MONEY_RECEIVED', on, amountMinor, words: input.words });
  recovery.receivedMinor += amountMinor;
  recovery.state = receivedState(recovery.claimedMinor, recovery.receivedMinor);
  if (recovery.state === 'RECEIVED') recovery.endedAt = work.now;
  await work.em.flush();
  await post(work, {
    kind: 'RECOVERY',
    on,
    requestId: request.id,
    cause: { type: 'RECOVERY', id: recovery.id, trace: [] },
    postings: receiptLines(debtorOf(recovery), amountMinor, recovery.currency),
    dedupeKey: `recovery:${recovery.id}:${recovery.version}`,
  });
  const { currency, receivedMinor, claimedMinor } = recovery;
  await recordOnRequest(work, request, {
    type: 'recovery.received',
    public: false,
    payload: { recoveryId: recovery.id, amountMinor, currency, receivedMinor, claimedMinor },
  });
  return { subjectId: recovery.id };
}

export interface WithdrawRecovery extends OnRecovery {
  readonly reason: string;
}

/** A claim that should not have been made is taken back, also in the books; only while no money has come. */
export async function withdrawRecovery(input: WithdrawRecovery, work: Work): Promise<Done> {
  const { recovery, request } = await lockRecovery(work, input.recoveryId, input.version, 'WITHDRAW');
  const on = await businessDay(work);
  recordRecoveryStep(work, recovery, { kind: 'WITHDRAWN', on, words: input.reason });
  Object.assign(recovery, { state: 'WITHDRAWN', endedAt: work.now });
  await work.em.flush();
  await reverse(work, recovery.entryId, {
    reason: input.reason,
    on,
    dedupeKey: `recovery:${recovery.id}:withdrawn`,
  });
  await recordOnRequest(work, request, {
    type: 'recovery.withdrawn',
    public: false,
    payload: { recoveryId: recovery.id, reason: input.reason },
  });
  return { subjectId: recovery.id };
}

async function refuseToCome(work: Work, on: LocalDate): Promise<void> {
  if (on > (await businessDay(work))) throw refuse.input({ path: 'on', code: 'recovery.notYet' });
}
