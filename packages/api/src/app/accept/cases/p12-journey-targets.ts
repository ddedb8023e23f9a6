import type { Part } from '../scenario.js';
import { measure, targetOn } from '../targets.js';

const DONE = 'RecordMeasurementSuccess';
const ACCIDENTS = ['deaths', 'serious-injuries', 'collapses', 'poisonings', 'fires'] as const;

/** Clauses 1.1 and 3.2: 95 % of the plants survive over 2 years, and there is none of five kinds of accident. */
export const targets: Part = {
  name: 'what is to be reached',
  async play({ clock, company, neighbour, checks }) {
    clock.set('2026-09-10 09:00');
    const [plantCare, executive] = [company.staff('DEPARTMENT-PLANT_CARE'), company.with('EXECUTIVE')];
    const survival = async (on?: string) => {
      const { value, reached } = await targetOn(executive, 'survival', on);
      return [value, reached];
    };
    const survived = (value: number, measuredOn: string) =>
      measure(plantCare, { target: 'survival', value, measuredOn });
    checks.equal('nothing measured, nothing known', await survival(), [null, null]);
    checks.equal(
      'only who answers for the plants says how many survive',
      await measure(executive, { target: 'survival', value: 99, measuredOn: '2026-09-01' }),
      'FORBIDDEN',
    );
    checks.equal('nothing is measured in advance', await survived(96, '2026-09-11'), 'target.inFuture');
    checks.equal('no share is above 100', await survived(100.5, '2026-09-01'), 'target.notAShare');
    checks.equal('95 % on record', await survived(95, '2026-09-01'), DONE);
    checks.equal('95 % is enough', await survival(), [95, true]);
    checks.equal('a little less on record', await survived(94.9, '2026-09-02'), DONE);
    checks.equal('is not enough; the last one holds', await survival(), [94.9, false]);
    checks.equal('and on the day before it was', await survival('2026-09-01'), [95, true]);
    const [wrong] = (await targetOn(plantCare, 'survival')).measurements;
    const right = { target: 'survival', value: 96, measuredOn: '2026-09-02', correctsId: wrong!.id };
    checks.equal('a wrong one is corrected by another', await measure(plantCare, right), DONE);
    checks.equal('which counts instead', await survival(), [96, true]);
    checks.equal('once', await measure(plantCare, right), 'target.correctedAlready');
    checks.equal(
      'both stay on record',
      (await targetOn(plantCare, 'survival')).measurements.map(({ value, isCorrected }) => [value, isCorrected]),
      [
        [96, false],
        [94.9, true],
        [95, false],
      ],
    );
    checks.equal('it counts on the last day of 2 years', await survival('2028-09-02'), [96, true]);
    checks.equal('and not on the day after', await survival('2028-09-03'), [null, null]);

    for (const target of ACCIDENTS) {
      const standing = async (on?: string) => {
        const { value, reached } = await targetOn(executive, target, on);
        return [value, reached];
      };
      const report = (value: number) => measure(executive, { target, value, measuredOn: '2026-09-05' });
      checks.equal(
        `${target}: the crew's own word does not count`,
        await measure(plantCare, { target, value: 0, measuredOn: '2026-09-05' }),
        'FORBIDDEN',
      );
      checks.equal(`${target}: none is reported`, [await report(0), ...(await standing())], [DONE, 0, true]);
      checks.equal(`${target}: one is one too many`, [await report(1), ...(await standing())], [DONE, 1, false]);
      checks.equal(`${target}: for 12 months`, await standing('2027-09-05'), [1, false]);
      checks.equal(`${target}: and a day later no more`, await standing('2027-09-06'), [null, null]);
    }
    checks.equal('a neighbour has no part in it', await targetOn(neighbour.with('EXECUTIVE'), 'survival'), undefined);
  },
};
