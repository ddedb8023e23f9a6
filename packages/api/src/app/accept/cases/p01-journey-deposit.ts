import { agree } from '../agreement.js';
import { admissionSeen, admittedTo, depositLeft, onAdmission, onDeposit, type AdmissionSeen } from '../admitting.js';
import type { Person } from '../person.js';
import type { Part } from '../scenario.js';
import { nextMorning } from './next-morning.js';

const day = (at: string) => at.slice(0, 10);

/** Clauses 2.4, 3.2 and 3.3: no subcontracting; violations booked, drawn from the deposit by agreement alone. */
export const deposits: Part = {
  name: 'violations and the safety deposit',
  async play(stage) {
    const { clock, company, checks } = stage;
    nextMorning(clock);
    const [host, safety] = [company.staff('DEPARTMENT-HOST'), company.staff('DEPARTMENT-SAFETY')];
    const finance = company.with('FINANCE');
    const firm = '江南安装公司';
    const who = { name: '何强', firm, class: 'CONTRACTOR', trades: [], department: 'HOST' };
    const passedOn = { ...who, passedOnBy: '总包公司' };
    checks.equal(
      'a contract that was passed on is put on record and refused',
      admittedTo(await onAdmission(host, 'registerAdmission', null, passedOn)).state,
      'REFUSED',
    );
    const admission = admittedTo(await onAdmission(host, 'registerAdmission', null, who));
    checks.equal('the firm leaves a deposit', await onDeposit(finance, 'receiveDeposit', firm, 500_000), '500000');
    const violation = { what: '高处作业未系安全带', onDay: day(clock.in(8 * 60)), amountMinor: '80000' };
    const booked = admittedTo(await onAdmission(safety, 'recordAdmissionViolation', admission, violation));
    checks.equal(
      'a violation is booked to the responsible department',
      booked.violations.map(({ department }) => department.name),
      ['HOST'],
    );
    const use = (amountMinor: number, violationId: string | null) =>
      onAdmission(safety, 'askDepositUse', admission, {
        violationId,
        amountMinor: String(amountMinor),
        reason: '违章',
      });
    const of = booked.violations[0]!.id;
    checks.equal('the deposit is earmarked: for a violation, or not', await use(100, null), 'required');
    checks.equal('for no more than it costs', await use(80_001, of), 'admission.moreThanCharged');
    admittedTo(await use(80_000, of));
    const left = () => depositLeft(finance, firm);
    const asked = async (person: Person) => {
      const { approvalsToDecide } = await person.ask<{
        approvalsToDecide: { nodes: { id: string; subject: string }[] };
      }>('query { approvalsToDecide(first: 50) { nodes { id subject } } }');
      return approvalsToDecide.nodes.find(({ subject }) => subject === 'DEPOSIT_USE')!.id;
    };
    await agree(company.staff('SAFETY_HEAD'), await asked(company.staff('SAFETY_HEAD')));
    checks.equal('one of two agreed: nothing is drawn', await left(), '500000');
    await agree(company.staff('GENERAL_MANAGER'), await asked(company.staff('GENERAL_MANAGER')));
    checks.equal('both agreed: it is', await left(), '420000');
    checks.equal(
      'no more goes back than is left',
      await onDeposit(finance, 'returnDeposit', firm, 420_001),
      'admission.moreThanDeposit',
    );
    checks.equal('the rest goes back', await onDeposit(finance, 'returnDeposit', firm, 420_000), '0');
  },
};

/** Clauses 4.1 and 4.2: who reports an accident, and by when its outcome is filed. */
export const accidents: Part = {
  name: 'accidents',
  async play({ house, clock, company, checks }) {
    nextMorning(clock);
    const host = company.staff('DEPARTMENT-HOST');
    const register = async (named: string) =>
      admittedTo(
        await onAdmission(host, 'registerAdmission', null, {
          name: '钱七',
          firm: '电机厂',
          class: named,
          trades: [],
          department: 'HOST',
        }),
      );
    const report = (admission: AdmissionSeen, reportedAs: string) =>
      onAdmission(host, 'reportAdmissionAccident', admission, {
        happenedAt: clock.in(0),
        what: '扭伤',
        reportedAs,
        reporter: '电机厂安全员',
      });
    const contractor = await register('CONTRACTOR');
    checks.equal(
      'a contractor’s is not reported by the firm',
      await report(contractor, 'OWN_FIRM'),
      'admission.reportedByOther',
    );
    const theirs = admittedTo(await report(contractor, 'RESPONSIBLE_DEPARTMENT')).accidents[0]!;
    checks.equal('and no outcome of it is owed', [theirs.outcomeDueAt, theirs.outcomeByDepartment], [null, null]);
    const person = await register('AFTER_SALES');
    checks.equal(
      'an after-sales person’s is not reported by the department',
      await report(person, 'RESPONSIBLE_DEPARTMENT'),
      'admission.reportedByOther',
    );
    const accident = admittedTo(await report(person, 'OWN_FIRM')).accidents[0]!;
    checks.equal('its outcome is filed within 7 days', accident.outcomeDueAt, clock.in(7 * 24 * 60));
    const overdue = async () => (await admissionSeen(host, person.id)).accidents[0]!.outcomeOverdue;
    clock.setTo(Date.parse(accident.outcomeDueAt!) - 60_000);
    await house.round();
    checks.equal('a minute before 7 days are over it is not overdue', await overdue(), false);
    clock.setTo(Date.parse(accident.outcomeDueAt!) + 60_000);
    await house.round();
    checks.equal('a minute after, it is', await overdue(), true);
    const outcome = { accidentId: accident.id, outcome: '已治愈，加强培训' };
    checks.equal(
      'safety does not file the outcome',
      await onAdmission(company.staff('DEPARTMENT-SAFETY'), 'fileAccidentOutcome', person, outcome).catch(() => 'no'),
      'no',
    );
    checks.that(
      'the contracting department does',
      typeof (await onAdmission(host, 'fileAccidentOutcome', person, outcome)) !== 'string',
      accident.id,
    );
  },
};
