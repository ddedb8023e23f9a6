import { P05 } from './p05.js';
import type { Case } from './case.js';

/** The cases of every policy whose figures are put to the test as data, by the policy's name. */
export const CASES: ReadonlyMap<string, readonly Case[]> = new Map([['P05', P05]]);
