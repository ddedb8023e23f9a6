import { CustodyStage, type HandOver } from '@aftercare/schema';

/** A hand-over as it is on record. */
export interface Handed {
  readonly stage: CustodyStage;
  readonly signed: boolean;
}

const ORDER = Object.values(CustodyStage);
/** Those who sign before goods are the carrier's. */
const THREE: readonly CustodyStage[] = ['STORES', 'QUALITY', 'CARRIER'];

/**
 * How far the goods had been handed over, by the signatures on record; null where nothing is on record. Loaded with one
 * of the three signatures missing is shipped over a missing signature, whoever else signed.
 */
export function handOverOf(records: readonly Handed[]): HandOver | null {
  if (!records.length) return null;
  const has = (stage: CustodyStage) => records.some((one) => one.stage === stage);
  const signedBy = (stage: CustodyStage) => records.some((one) => one.stage === stage && one.signed);
  if (has('CARRIER') || has('CUSTOMER')) return THREE.every(signedBy) ? 'THREE_PARTIES_SIGNED' : 'SIGNATURE_MISSING';
  return signedBy('STORES') ? 'BEFORE_LOADING' : 'NOT_SIGNED_BY_STORES';
}

/** The hand-over that can be recorded next: they are in order, and none is passed over. Null after the last. */
export const nextStage = (records: readonly Pick<Handed, 'stage'>[]): CustodyStage | null =>
  ORDER[records.length] ?? null;
