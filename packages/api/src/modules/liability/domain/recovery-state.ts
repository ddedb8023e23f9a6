import type { RecoveryState } from '@aftercare/schema';

/** Where a claim stands by the money that has come, in minor units. */
export const receivedState = (claimedMinor: number, receivedMinor: number): RecoveryState =>
  receivedMinor === claimedMinor ? 'RECEIVED' : receivedMinor > 0 ? 'PARTLY_RECEIVED' : 'CLAIMED';
