import { colleague } from '../investigating.js';
import { requestOf } from '../person.js';
import { newsOf } from '../readings.js';
import type { Part, Stage } from '../scenario.js';
import { cardSeen, cardsOf, onCard, signWith, type CardSeen } from '../scoring.js';

const JUNE = '2026-06-15';

/** Clauses 5.1 to 5.6 and 5.10: once a month, by the 8th, 100 points, complaints that take off, grades and pay. */
export const appraisal: Part = {
  name: 'the monthly appraisal',
  async play(stage) {
    const { house, clock, company, checks } = stage;
    const head = company.with('MANAGER');
    await complainedOf(stage);
    clock.set('2026-06-30 23:59');
    await house.round();
    checks.equal('while the month lasts nobody is appraised for it', (await cardsOf(head, JUNE)).length, 0);
    clock.set('2026-07-01 00:00');
    await house.round();
    const cards = await cardsOf(head, JUNE);
    checks.equal(
      'with the new month every department and everybody has a card of the old one, due by the 8th',
      [...new Set(cards.map(({ subject, to, dueOn }) => `${subject.kind} ${to} ${dueOn}`))].toSorted(),
      ['DEPARTMENT 2026-06-30 2026-07-08', 'PERSON 2026-06-30 2026-07-08'],
    );
    const late = async () => (await newsOf(head)).filter((told) => told.endsWith(' scorecard.overdue')).length;
    const before = await late();
    clock.set('2026-07-08 23:59');
    await house.round();
    checks.equal('on the 8th nobody is late', await late(), before);
    clock.set('2026-07-09 00:00');
    await house.round();
    checks.equal('from the 9th on whoever judges is told', await late(), before + 1);

    const clerk = cardOf(cards, 'FINANCE');
    checks.equal(
      'there are 100 points: 40 for attitude, 20 for ability, 40 for results',
      [clerk.total, ...criteria(clerk)],
      [
        100,
        'attitude.initiative 15',
        'attitude.teamwork 10',
        'attitude.loyalty 15',
        'ability.planning 5',
        'ability.execution 5',
        'ability.quality 10',
        'results.on-time 15 ON_TIME_RATE',
        'results.first-time-fix 10 FIRST_TIME_FIX_RATE',
        'results.satisfaction 15 SATISFACTION',
      ],
    );
    const counted = cards.flatMap(({ subject, criteria: all }) =>
      subject.kind === 'PERSON' ? all.filter((one) => one.counted !== null) : [],
    );
    checks.equal(
      'results are counted for those who were sent: their share of the points',
      counted.map(({ name, mark }) => `${name} ${mark}`).toSorted(),
      counted
        .map(({ name, points, counted: of }) => `${name} ${Math.round((points * 10 * of!.part) / of!.whole) / 10}`)
        .toSorted(),
    );
    checks.equal(
      'promises, first repairs and marks are all counted',
      [...new Set(counted.map(({ metric }) => metric))].toSorted(),
      ['FIRST_TIME_FIX_RATE', 'ON_TIME_RATE', 'SATISFACTION'],
    );
    await graded(stage, clerk);
    await deducted(stage, cardOf(cards, 'DISPATCHER'));
    const own = cardOf(await cardsOf(company.with('EXECUTIVE'), JUNE), 'MANAGER');
    checks.equal(
      'nobody judges their own: the head does not even see it before it is signed',
      [
        await cardSeen(head, own.id),
        await onCard(head, 'judgeScorecard', own, { marks: [] }).catch(({ code }) => code),
      ],
      [null, 'FORBIDDEN'],
    );
  },
};

const criteria = (card: CardSeen) =>
  card.criteria.map(({ name, points, metric }) => `${name} ${points}${metric ? ` ${metric}` : ''}`);

export const cardOf = (cards: readonly CardSeen[], name: string): CardSeen =>
  cards.find(({ subject }) => subject.name.en === name)!;

/** One complaint about the dispatcher is true, one about finance is not. */
async function complainedOf({ clock, company, desk }: Stage): Promise<void> {
  clock.set('2026-06-10 09:00');
  for (const [name, found] of [
    ['DISPATCHER', 'yes'],
    ['FINANCE', 'no'],
  ] as const) {
    const complainedOfIds = [await colleague(company.with('SUPERVISOR'), name)];
    const { request } = await desk.call({ kind: 'COMPLAINT', complainedOfIds });
    const facts = [{ name: 'complaintVerified', value: found }];
    requestOf(await company.with('SUPERVISOR').onRequest('triageRequest', request, { facts }));
  }
}

async function graded({ company, checks }: Stage, clerk: CardSeen): Promise<void> {
  const head = company.with('MANAGER');
  checks.equal('a complaint that was not true takes nothing off', clerk.deductions, []);
  let card = clerk;
  for (const [points, grade, pay] of GRADES) {
    card = await signWith(head, card, points);
    checks.equal(
      `${points} points: grade ${grade}, paid at ${pay} %`,
      [card.score, card.grade?.name, card.payPercent],
      [points, grade, pay],
    );
  }
  checks.equal(
    'whoever it is about reads it once it is signed, those beside them do not',
    [
      (await cardSeen(company.with('FINANCE'), card.id))?.grade?.name,
      await cardSeen(company.with('DISPATCHER'), card.id),
      (await newsOf(company.with('FINANCE'))).some((told) => told.endsWith(' scorecard.signedOff')),
    ],
    ['D', null, true],
  );
}

async function deducted({ company, checks }: Stage, card: CardSeen): Promise<void> {
  const dispatcher = company.with('DISPATCHER');
  checks.equal('before it is signed they do not see their own', await cardSeen(dispatcher, card.id), null);
  const signed = await signWith(company.with('MANAGER'), card, 100);
  checks.equal(
    'a verified complaint takes 15 points off',
    [signed.deductions.map(({ points }) => points), signed.score, signed.grade?.name, signed.trace[0]?.clause],
    [[15], 85, 'B', '5.5'],
  );
  checks.equal(
    'whoever was complained of reads that, and not the complaint',
    (await cardSeen(dispatcher, card.id))?.deductions,
    [{ points: 15, request: null }],
  );
}

const GRADES = [
  [90, 'A', 120],
  [89.9, 'B', 100],
  [75, 'B', 100],
  [74.9, 'C', 80],
  [60, 'C', 80],
  [59.9, 'D', 60],
] as const;
