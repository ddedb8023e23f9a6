import type { Part } from '../scenario.js';
import { accidents as accidentsOfP01, deposits as depositsOfP01 } from './p01-journey-deposit.js';
import { entering } from './p01-journey.js';
import { agreements as agreementsOfP02, reminders as remindersOfP02 } from './p02-journey.js';
import { letter as letterOfP02, plan as planOfP02 } from './p02-journey-plan.js';
import { reimbursement as reimbursementOfP02 } from './p02-journey-report.js';
import { bystanders as bystandersOfP03, ladder } from './p03-journey.js';
import { adviceOnly, customChange, freeTerm, training, turnsOutComplex } from './p03-journey-scope.js';
import { custody as custodyOfP05, shares as sharesOfP05 } from './p05-journey-liability.js';
import { compensation, goods, routes } from './p05-journey-claims.js';
import { months as monthsOfP05 } from './p05-journey-month.js';
import { failings as failingsOfP05, late as lateOfP05 } from './p05-journey-penalties.js';
import { appraisal as appraisalOfP06 } from './p06-journey-appraisal.js';
import { year as yearOfP06 } from './p06-journey-year.js';
import { journey as p06 } from './p06-journey.js';
import { checkedInside, majorOffer, offers } from './p07-journey-offers.js';
import { investigation as investigationOfP07 } from './p07-journey-investigation.js';
import { plan as planOfP07, rework as reworkOfP07 } from './p07-journey.js';
import { availability } from './p08-journey-targets.js';
import { journey as p09 } from './p09-journey.js';
import { atTheFactory } from './p10-journey.js';
import { stages as stagesOfP10 } from './p10-journey-stages.js';
import { partsSupply as partsSupplyOfP10 } from './p10-journey-supply.js';
import { journey as p11 } from './p11-journey.js';
import { rainySeason as rainySeasonOfP12, safety as safetyOfP12 } from './p12-journey.js';
import { targets as targetsOfP12 } from './p12-journey-targets.js';
import { journey as p13 } from './p13-journey.js';
import { dispute as disputeOfP14 } from './p14-journey-dispute.js';
import { journey as p14 } from './p14-journey.js';
import { breaches, promised } from './p16-journey-breaches.js';
import { care } from './p16-journey-care.js';
import { foundOnSite, paidWork } from './p16-journey-paid.js';
import { unitPage } from './p16-journey-unit.js';
import { bystanders as bystandersOfP16, journey as p16, twoDispatchers } from './p16-journey.js';
import { anotherPerson, journey as p17 } from './p17-journey.js';
import { journey as p18 } from './p18-journey.js';
import { eightD } from './p19-journey-report.js';
import { material as materialOfP18, problemRecord as problemRecordOfP18 } from './p18-journey-material.js';
import { forms as formsOfP19 } from './p19-journey-forms.js';
import { repeatRepair } from './p19-journey-repeat.js';
import { journey as p19, quoted as quotedByP19 } from './p19-journey.js';
import { beyondScope as beyondP20, journey as p20 } from './p20-journey.js';
import { people as peopleOfP21 } from './p21-journey-people.js';
import { budgets as budgetsOfP21 } from './p21-journey-budgets.js';
import { evaluation as evaluationOfP21 } from './p21-journey-evaluation.js';
import { journey as p21 } from './p21-journey.js';

/** What is lived after the cases, by the policy's name; each begins after the last promise of the cases. */
export const JOURNEYS: ReadonlyMap<string, readonly Part[]> = new Map([
  ['P01', [entering, depositsOfP01, accidentsOfP01]],
  ['P02', [remindersOfP02, agreementsOfP02, planOfP02, letterOfP02, reimbursementOfP02]],
  ['P03', [turnsOutComplex, freeTerm, adviceOnly, customChange, training, ladder, bystandersOfP03]],
  ['P05', [compensation, routes, goods, sharesOfP05, custodyOfP05, lateOfP05, failingsOfP05, monthsOfP05]],
  ['P06', [p06, appraisalOfP06]],
  ['P07', [planOfP07, reworkOfP07, investigationOfP07, offers, majorOffer, checkedInside]],
  ['P08', [availability]],
  ['P09', [p09]],
  ['P10', [atTheFactory, stagesOfP10, partsSupplyOfP10]],
  ['P11', [p11]],
  ['P12', [safetyOfP12, rainySeasonOfP12, targetsOfP12]],
  ['P13', [p13]],
  ['P14', [p14, disputeOfP14]],
  ['P16', [promised, breaches, unitPage, paidWork, foundOnSite, care, twoDispatchers, p16, bystandersOfP16]],
  ['P17', [p17, anotherPerson]],
  ['P18', [materialOfP18, problemRecordOfP18, p18]],
  ['P19', [p19, quotedByP19, eightD, formsOfP19, repeatRepair]],
  ['P20', [p20, beyondP20]],
  ['P21', [p21, peopleOfP21, budgetsOfP21]],
]);

/** What lasts for months, played last: time only goes forward. */
export const LASTING: ReadonlyMap<string, readonly Part[]> = new Map([
  ['P06', [yearOfP06]],
  ['P21', [evaluationOfP21]],
]);
