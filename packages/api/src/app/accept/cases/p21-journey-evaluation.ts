import type { Part } from '../scenario.js';
import { cardIn, cardSeen, cardsOf, marksLacking, onCard, signWith, type CardSeen } from '../scoring.js';

/** Clauses 6.1 to 6.3: once a year, 100 points over three parts, and the stars they come to. */
export const evaluation: Part = {
  name: 'the yearly evaluation',
  async play({ house, clock, company, neighbour, checks }) {
    const [supervisor, head] = [company.with('SUPERVISOR'), company.with('MANAGER')];
    const year = clock.now().getUTCFullYear();
    const cards = () => cardsOf(supervisor, `${year}-07-01`);
    clock.set(`${year}-12-31 23:59`);
    await house.round();
    checks.equal('while the year lasts nothing is evaluated', (await cards()).length, 0);
    clock.set(`${year + 1}-01-01 00:00`);
    await house.round();
    const opened = await cards();
    checks.equal(
      'with the new year the company and each of its departments have a card of the old one',
      opened.map(({ subject, from, to }) => `${subject.kind} ${subject.id} ${from} ${to}`).toSorted(),
      [
        ...['LOGISTICS', 'PERSONNEL', 'QUALITY', 'SALES', 'SERVICE'].map(
          (department) => `DEPARTMENT ${department} ${year}-01-01 ${year}-12-31`,
        ),
        `ORGANIZATION ORGANIZATION ${year}-01-01 ${year}-12-31`,
      ],
    );
    clock.set(`${year + 1}-02-03 09:00`);
    await house.round();
    checks.equal('and no other before the next year', (await cardsOf(supervisor, `${year + 1}-01-15`)).length, 0);

    const whole = opened.find(({ subject }) => subject.kind === 'ORGANIZATION')!;
    checks.equal(
      'it has 100 points: 40 for the service system, 35 for goods service, 25 for customer service',
      [whole.total, ...whole.criteria.map(({ name, points }) => `${name} ${points}`)],
      [100, 'service-system 40', 'goods-service 35', 'customer-service 25'],
    );
    const judged = (points: number) => ({ marks: [{ criterion: 'service-system', points }] });
    checks.equal(
      'a criterion is given its points at most',
      (await onCard(supervisor, 'judgeScorecard', whole, judged(40.1))).issues,
      [{ path: 'marks.service-system', code: 'scorecard.markBeyondWeight' }],
    );
    checks.equal(
      'the head of service reads it and does not judge it',
      [
        (await cardSeen(head, whole.id))?.allowedActions,
        (await onCard(head, 'judgeScorecard', whole, judged(40))).__typename,
      ],
      [[], 'NotFoundError'],
    );
    checks.equal(
      'neither those who do the work nor another company see it',
      [await cardSeen(company.with('TECHNICIAN'), whole.id), await cardSeen(neighbour.with('SUPERVISOR'), whole.id)],
      [null, null],
    );
    const seen = cardIn(await onCard(supervisor, 'judgeScorecard', whole, judged(40)));
    checks.equal(
      'it is not signed before every part has its mark',
      (await onCard(supervisor, 'signOffScorecard', seen, { marks: [] })).issues?.map(({ path }) => path),
      ['marks.goods-service', 'marks.customer-service'],
    );

    let card: CardSeen = seen;
    for (const [points, stars] of STARS) {
      card = await signWith(supervisor, card, points);
      checks.equal(`${points} points: ${stars}`, [card.score, card.grade?.name], [points, stars]);
    }
    checks.equal(
      'the reason is told, with its clause',
      card.trace.map(({ clause, because }) => [clause, because?.en]),
      [['6.3', 'score of 69.9 points is below 70 points']],
    );
    checks.equal(
      'what was corrected stays, and stands no more',
      (await cardSeen(supervisor, whole.id))?.superseded,
      true,
    );
    checks.equal(
      'what was signed is not judged again',
      (await onCard(supervisor, 'judgeScorecard', card, { marks: marksLacking(card, 0) })).__typename,
      'IllegalTransitionError',
    );
  },
};

const STARS = [
  [95, 'FIVE_STARS'],
  [94.9, 'FOUR_STARS'],
  [90, 'FOUR_STARS'],
  [89.9, 'THREE_STARS'],
  [80, 'THREE_STARS'],
  [79.9, 'QUALIFIED'],
  [70, 'QUALIFIED'],
  [69.9, 'NOT_QUALIFIED'],
] as const;
