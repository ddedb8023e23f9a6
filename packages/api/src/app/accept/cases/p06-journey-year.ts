import type { Part } from '../scenario.js';
import { cardsOf, signWith } from '../scoring.js';
import { cardOf } from './p06-journey-appraisal.js';

/** The 1st of the month after each of 13 whole months that are still to come. */
const monthsAfter = (now: Date): string[] =>
  Array.from({ length: 13 }, (_, n) =>
    new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 2 + n, 1)).toISOString().slice(0, 10),
  );
const [A, C] = [95, 65];
const of = (points: number, ...months: number[]) => new Map(months.map((month) => [month, points]));

/** Who gets what in which month, the first being 0. */
const YEAR = new Map([
  ['FINANCE', of(A, 0, 1, 2, 3, 4, 5, 6)],
  ['SUPERVISOR', of(A, 0, 7, 8, 9, 10, 11, 12)],
  ['TECHNICIAN-10', of(C, 0, 1, 2, 3, 4, 5)],
  ['TECHNICIAN-9', of(C, 0, 8, 9, 10, 11, 12)],
]);

/** Clauses 5.7 and 5.8: what so many grades in a year lead to, counted back from each month. */
export const year: Part = {
  name: 'what follows of a year of appraisals',
  async play({ house, clock, company, checks }) {
    const head = company.with('MANAGER');
    const followed = new Map<string, string>();
    for (const [month, day] of monthsAfter(clock.now()).entries()) {
      clock.set(`${day} 09:00`);
      await house.round();
      const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
      const cards = await cardsOf(head, before);
      for (const [name, months] of YEAR) {
        const points = months.get(month);
        if (points === undefined) continue;
        const { consequences } = await signWith(head, cardOf(cards, name), points);
        followed.set(
          `${name} ${month}`,
          consequences.map(({ times, measures }) => `${times}: ${measures.map((one) => one.name).join(' or ')}`).join(),
        );
      }
    }
    checks.equal('6 A in a year lead to nothing', followed.get('FINANCE 5'), '');
    checks.equal('7 A in a year lead to a raise', followed.get('FINANCE 6'), '7: RAISE');
    checks.equal('7 A in 13 months do not', followed.get('SUPERVISOR 12'), '');
    checks.equal('5 C in a year lead to nothing', followed.get('TECHNICIAN-10 4'), '');
    checks.equal(
      '6 C in a year lead to demotion or the end of the contract',
      followed.get('TECHNICIAN-10 5'),
      '6: DEMOTION or END_OF_CONTRACT',
    );
    checks.equal('6 C in 13 months do not', followed.get('TECHNICIAN-9 12'), '');
  },
};
