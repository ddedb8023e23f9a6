import { dayWords } from '../../../kernel/day-words.js';
import type { AdmissionFile, AdmissionStanding } from './admission-file.js';
import type { AdmissionNeeds } from './admission-needs.js';
import { missingForAdmission, type MissingForAdmission } from './missing-for-admission.js';

/** One admission of somebody to a place: how it stands, and what it was given on. */
export interface AdmissionAtSite extends AdmissionStanding {
  readonly class: string;
  readonly rules: AdmissionNeeds;
  readonly file: AdmissionFile;
}

type Lacking = Pick<MissingForAdmission, 'label' | 'copies'>;

const named = (zh: string, en: string): Lacking => ({ label: { 'zh-CN': zh, en }, copies: null });
const NOT_REGISTERED = named('准入登记', 'registration for admission');
const STOPPED = named('复工许可', 'leave to work again after a stop');

/**
 * What keeps somebody from a place on a day, of all the admissions there are for them to it: nothing where one is good
 * on that day, with every paper in it still good; else what the newest that is not over lacks. Where there is none, the
 * registration is missing.
 *
 * @param admissions the newest first
 */
export function barAtSite(admissions: readonly AdmissionAtSite[], day: string): readonly Lacking[] {
  const lacks = admissions.map((one) => lackingIn(one, day));
  if (lacks.some((lacking) => lacking.length === 0)) return [];
  const open = admissions.findIndex(({ state }) => state === 'REGISTERED' || state === 'ADMITTED');
  const telling = open === -1 ? admissions.findIndex(({ state }) => state === 'EXPIRED') : open;
  return lacks[telling] ?? [NOT_REGISTERED];
}

function lackingIn({ state, expiresOn, stopped, rules, file, class: named }: AdmissionAtSite, day: string) {
  if (state === 'REVOKED' || state === 'REFUSED') return [NOT_REGISTERED];
  const missing: Lacking[] = missingForAdmission(rules, named, file, day);
  return [
    ...missing,
    ...(expiresOn !== null && expiresOn < day ? [renewal(expiresOn)] : []),
    ...(stopped ? [STOPPED] : []),
    // All is there, and nobody has admitted them yet.
    ...(state === 'REGISTERED' && !missing.length ? [NOT_ADMITTED] : []),
  ];
}

const NOT_ADMITTED = named('准入', 'the admission itself');

function renewal(expiresOn: string): Lacking {
  const { 'zh-CN': zh, en } = dayWords(expiresOn);
  return named(`有效的准入（原准入于 ${zh}到期）`, `an admission that is still good (the last ended on ${en})`);
}
