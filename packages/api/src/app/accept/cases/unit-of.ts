import { inChina } from '../scenario-clock.js';
import type { Case } from './case.js';

const MONTH = 30 * 86_400_000;

type Days = Readonly<Record<'bought' | 'accepted' | 'handedOver' | 'registered', string | null>>;

/** The days of the unit a case is about: a month old unless said. */
export function unitOf({ at, unit = {} }: Case): Days {
  const before = new Date(inChina(at.slice(0, 10) + ' 12:00').getTime() - MONTH).toISOString().slice(0, 10);
  return { bought: before, accepted: before, handedOver: before, registered: null, ...unit };
}
