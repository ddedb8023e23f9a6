import type { RulePath } from '../format/policy-issue.js';
import type { DocumentFigure } from './document-figure.js';

const onSite: RulePath = ['promises', 'on-site', 'within'];
const hours = '08:30-17:00';

const levels: readonly DocumentFigure[] = ['8h', '12h', '24h', '48h'].map((stands, at) => ({
  figure: `level ${at + 1} is attended to on site, unless set otherwise, within ${stands}`,
  at: ['parameters', `on-site-level-${at + 1}`, 'value'],
  stands,
}));
const responses: readonly DocumentFigure[] = [1, 2, 3, 4].map((level) => ({
  figure: `level ${level} has its own on-site response`,
  at: [...onSite, level - 1],
  stands: { when: { faultLevel: `LEVEL_${level}` }, then: `$on-site-level-${level}`, clause: '2.5' },
}));
const severities: readonly DocumentFigure[] = [1, 2, 3, 4].map((level) => ({
  figure: `there is a level ${level}`,
  at: ['triage', 'rows', level + 1, 'then', 'severity'],
  stands: `LEVEL_${level}`,
}));

/** A vendor of project-management software. */
export const P17: readonly DocumentFigure[] = [
  ...severities,
  ...levels,
  ...responses,
  { figure: 'on site within 48 h', at: [...onSite, 4, 'otherwise'], stands: '48h' },
  {
    figure: 'counted once the phone has not solved it',
    at: ['promises', 'on-site', 'from'],
    stands: 'request.climbed-to-on-site',
  },
  {
    figure: 'the phone is answered 8:30 to 17:00, Monday to Friday',
    at: ['calendars', 'office-hours', 'weekly'],
    stands: { MON: hours, TUE: hours, WED: hours, THU: hours, FRI: hours },
  },
  { figure: 'public holidays excepted', at: ['calendars', 'office-hours', 'holidays'], stands: 'CN_DAYS_OFF' },
  { figure: 'the hotline keeps these hours', at: ['channels', 'hotline', 'calendar'], stands: 'office-hours' },
  { figure: 'otherwise the mobile on call', at: ['channels', 'onCall', 'by'], stands: 'MOBILE' },
  { figure: 'every customer is visited quarterly', at: ['rounds', 'visits', 'often'], stands: 'every quarter' },
  {
    figure: 'remote only with authorisation',
    at: ['channels', 'ladder', 'authorisedByCustomer'],
    stands: 'REMOTE',
  },
  {
    figure: 'ladder: phone, remote, on site',
    at: ['channels', 'ladder', 'steps'],
    stands: ['PHONE', 'REMOTE', 'ON_SITE'],
  },
  { figure: 'head office sends another person', at: ['visits', 'otherPerson', 'sentBy'], stands: 'MANAGER' },
  { figure: 'after the term support is paid', at: ['entitlement', 'rulings', 2, 'then', 'outcome'], stands: 'PAID' },
  { figure: 'within the term it is free', at: ['entitlement', 'rulings', 4, 'otherwise', 'outcome'], stands: 'FREE' },
  {
    figure: 'reports, workflows, customisations are paid',
    at: ['entitlement', 'rulings', 1, 'then', 'outcome'],
    stands: 'PAID',
  },
  { figure: 'and quoted', at: ['prices', 'basis', 3, 'then'], stands: 'QUOTED' },
];
