import { P01 } from './p01.js';
import { P02 } from './p02.js';
import { P03 } from './p03.js';
import { P04 } from './p04.js';
import { P05 } from './p05.js';
import { P06 } from './p06.js';
import { P07 } from './p07.js';
import { P08 } from './p08.js';
import { P09 } from './p09.js';
import { P10 } from './p10.js';
import { P11 } from './p11.js';
import { P12 } from './p12.js';
import { P13 } from './p13.js';
import { P14 } from './p14.js';
import { P16 } from './p16.js';
import { P17 } from './p17.js';
import { P18 } from './p18.js';
import { P19 } from './p19.js';
import { P20 } from './p20.js';
import { P21 } from './p21.js';
import type { Case } from './case.js';

/** The cases of every policy whose figures are put to the test as data, by the policy's name. */
export const CASES: ReadonlyMap<string, readonly Case[]> = new Map([
  ['P01', P01],
  ['P02', P02],
  ['P03', P03],
  ['P04', P04],
  ['P05', P05],
  ['P06', P06],
  ['P07', P07],
  ['P08', P08],
  ['P09', P09],
  ['P10', P10],
  ['P11', P11],
  ['P12', P12],
  ['P13', P13],
  ['P14', P14],
  ['P16', P16],
  ['P17', P17],
  ['P18', P18],
  ['P19', P19],
  ['P20', P20],
  ['P21', P21],
]);
