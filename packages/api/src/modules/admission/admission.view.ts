import { personalField } from '../../kernel/graphql/personal-field.js';
import {
  anyOf,
  asc,
  connection,
  day,
  desc,
  equal,
  flag,
  globalId,
  instant,
  int,
  isId,
  list,
  one,
  sql,
  text,
  boolean,
  view,
} from '../../kernel/read/index.js';
import { maskName } from '../../kernel/personal-data/mask.js';
import { isOffice } from '../../kernel/who.js';
import { approvalView } from '../approvals/approval.view.js';
import { technicianView } from '../dispatch/technician.view.js';
import { accountView } from '../identity/account.view.js';
import { siteView } from '../registers/site.view.js';
import { admissionAccidentView } from './admission-accident.view.js';
import { admissionEducationView } from './admission-education.view.js';
import { admissionInspectionView } from './admission-inspection.view.js';
import { allowedActions, classNamed, daysLeft, endsSoon, missing, tradesNamed, whoIn } from './admission-in-words.js';
import { admissionPaperView } from './admission-paper.view.js';
import { admissionStopView } from './admission-stop.view.js';
import { admissionViolationView } from './admission-violation.view.js';
import { officeOrOwn } from './admission.access.js';
import { WARN_DAYS } from './domain/expiry-at.js';

export const admissionView = view('Admission', {
  table: 'admission',
  access: officeOrOwn,
  fields: {
    id: globalId('Admission'),
    number: text('number'),
    state: text('state'),
    class: classNamed,
    trades: tradesNamed,
    department: whoIn('department'),
    contractingDepartment: whoIn('contracting_department'),
    site: one(() => siteView, 'site_id'),
    technician: one(() => technicianView, 'technician_id'),
    name: personalField(
      'admission',
      'name_cipher',
      (_row, ask) => (ask(({ actor }) => isOffice(actor)) ? sql`true` : sql`false`),
      maskName,
    ),
    firm: text('firm'),
    examPassed: boolean('exam_passed'),
    examScore: int('exam_score'),
    examOn: day('exam_on'),
    stampedBy: one(() => accountView, 'stamped_by_id'),
    stampedAt: instant('stamped_at'),
    filedBy: one(() => accountView, 'filed_by_id'),
    filedAt: instant('filed_at'),
    admittedOn: day('admitted_on'),
    expiresOn: day('expires_on'),
    daysLeft,
    endsSoon,
    stopped: boolean(
      (row) => sql`exists (select from admission_stop s where s.organization_id = ${row('organization_id')}
        and s.admission_id = ${row('id')} and s.lifted_at is null)`,
    ),
    missing,
    papers: list(() => admissionPaperView, 'admission_id', { defaultSize: 100 }),
    education: list(() => admissionEducationView, 'admission_id', { defaultSize: 100 }),
    inspections: list(() => admissionInspectionView, 'admission_id', { defaultSize: 100 }),
    violations: list(() => admissionViolationView, 'admission_id', { defaultSize: 100 }),
    stops: list(() => admissionStopView, 'admission_id', { defaultSize: 100 }),
    accidents: list(() => admissionAccidentView, 'admission_id', { defaultSize: 100 }),
    approvals: list(
      () => approvalView,
      (admission, approval) =>
        sql`${approval('subject_id')} = ${admission('id')} and ${approval('subject')} = 'ADMISSION'`,
      { order: 'NEWEST', defaultSize: 3 },
    ),
    endedReason: text('ended_reason'),
    endedBy: one(() => accountView, 'ended_by_id'),
    endedAt: instant('ended_at'),
    registeredBy: one(() => accountView, 'registered_by_id'),
    registeredAt: instant('registered_at'),
    allowedActions,
    version: int('version'),
  },
  orders: {
    NEWEST: [desc('registered_at', 'timestamptz'), desc('id', 'uuid')],
    OLDEST: [asc('registered_at', 'timestamptz'), asc('id', 'uuid')],
  },
  filters: {
    state: anyOf('state'),
    class: equal('class'),
    siteId: isId('Site', 'site_id'),
    technicianId: isId('Technician', 'technician_id'),
    firm: (row, value) => sql`position(lower(${value}) in lower(${row('firm')})) > 0`,
    endsSoon: flag(
      (row) => sql`${row('state')} = 'ADMITTED' and ${row('expires_on')} <= (select
        (now() at time zone o.time_zone)::date + ${() => WARN_DAYS}::int from organization o where o.id = ${row('organization_id')})`,
    ),
    stopped: flag(
      (row) => sql`exists (select from admission_stop s where s.organization_id = ${row('organization_id')}
        and s.admission_id = ${row('id')} and s.lifted_at is null)`,
    ),
  },
});

/** The register, the newest first. */
export const allAdmissions = connection(() => admissionView);
