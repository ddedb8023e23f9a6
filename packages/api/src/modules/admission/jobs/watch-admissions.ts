import { change, type ChangeContext, type Done, type Work } from '../../../kernel/database/unit-of-work.js';
import { Admission } from '../admission.entity.js';
import { AdmissionAccident } from '../admission-accident.entity.js';
import { dayOf } from '../commands/day-of.js';
import { stepAdmission, tellAdmission } from '../commands/step-admission.js';
import { expiryAt, WARN_DAYS } from '../domain/expiry-at.js';

/** Admissions that are over or end soon, and accidents whose outcome nobody filed in time. */
const DUE = `
  select a.id as "admissionId", null::uuid as "accidentId" from admission a join organization o on o.id = a.organization_id
  where a.organization_id = ? and a.state = 'ADMITTED' and (a.expires_on < (?::timestamptz at time zone o.time_zone)::date
    or a.warned_at is null and a.expires_on <= (?::timestamptz at time zone o.time_zone)::date + ${WARN_DAYS})
  union all
  select c.admission_id, c.id from admission_accident c
  where c.organization_id = ? and c.outcome_at is null and c.overdue_told_at is null and c.outcome_due_at < ?::timestamptz`;

interface DueNow {
  readonly admissionId: string;
  readonly accidentId: string | null;
}

/**
 * What the calendar does to the admissions of one organization: those past their last day expire, those that end within
 * thirty days are told of once, and an outcome of an accident that is owed too long is told to those above. Each in a
 * change of its own; any number of servers may run this at once.
 *
 * @param contextOf a context of the house itself (actor SYSTEM) for one change
 * @returns how many things were done
 */
export async function watchAdmissions(
  contextOf: () => ChangeContext,
  onFailure?: (error: unknown, admissionId: string) => void,
): Promise<number> {
  const { em, actor, now } = contextOf();
  const { organizationId } = actor;
  const at = now().toISOString();
  const due = await em.transactional((inside) =>
    inside.execute<DueNow[]>(DUE, [organizationId, at, at, organizationId, at]),
  );
  for (const one of due) {
    try {
      const ask = { operation: 'watchAdmission', subjectType: 'Admission', input: one };
      await change(
        contextOf(),
        ask,
        (work) => watch(work, one),
        async () => true,
      );
    } catch (error) {
      if (!onFailure) throw error;
      onFailure(error, one.admissionId);
    }
  }
  return due.length;
}

async function watch(work: Work, { admissionId, accidentId }: DueNow): Promise<Done> {
  const admission = await work.lock(Admission, admissionId);
  if (accidentId) return tellOverdue(work, admission, accidentId);
  if (admission.state !== 'ADMITTED' || !admission.expiresOn) return { subjectId: admissionId };
  const { today } = await dayOf(work);
  const to = [admission.department, 'DISPATCHER'];
  const expiry = expiryAt(admission.expiresOn, today);
  if (expiry === 'OVER') return stepAdmission(work, admission, 'EXPIRE', { to });
  if (expiry === 'SOON' && !admission.warnedAt) {
    admission.warnedAt = work.now;
    await tellAdmission(work, admission, 'admission.expiring', to);
  }
  return { subjectId: admissionId };
}

async function tellOverdue(work: Work, admission: Admission, accidentId: string): Promise<Done> {
  const accident = await work.lock(AdmissionAccident, accidentId);
  if (!accident.outcomeAt && !accident.overdueToldAt) {
    accident.overdueToldAt = work.now;
    await tellAdmission(work, admission, 'admission.outcomeOverdue', [accident.outcomeByDepartment!, 'SUPERVISOR']);
  }
  return { subjectId: admission.id };
}
