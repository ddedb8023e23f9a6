import { lastDayOf, type LocalDate } from './local-date.js';
import type { AdmissionRules } from './admission-rules.js';

/** The last day an admission given on a day is good for. */
export const admissionEndsOn = ({ valid }: Pick<AdmissionRules, 'valid'>, admittedOn: LocalDate): LocalDate =>
  lastDayOf(valid.for, admittedOn);
