import { randomUUID } from 'node:crypto';
import type { Person } from '../person.js';
import type { Part, Stage } from '../scenario.js';
import { inChina } from '../scenario-clock.js';
import type { RoundCase } from './round-case.js';

interface Task {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly lateAt: string | null;
  readonly customer: { readonly grade: string } | null;
  readonly items: readonly { readonly name: string }[];
}
interface Round {
  readonly id: string;
  readonly round: string;
  readonly fromOn: string;
  readonly dueOn: string;
  readonly ways: readonly string[];
  readonly tasks: { readonly nodes: readonly Task[] };
}

const ROUNDS = `{ plannedRounds(orderBy: LATEST, first: 100) { nodes { id round fromOn dueOn ways
  tasks(first: 100) { nodes { id version state lateAt customer { grade } items { name } } } } } }`;
const changeOf = (name: string, type: string) =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { __typename } }`;

const SECOND = 1_000;
const DAY = 86_400_000;
const midnight = (day: string) => inChina(`${day} 00:00`).getTime();

/**
 * Lives through what comes round: none in the last second before it opens, there with everybody it is for in the first;
 * in time until the last second of its last day, late in the next. One customer is seen to, and told where the policy
 * says so: they are not late.
 */
export function playRounds(cases: readonly RoundCase[]): Part {
  return {
    name: 'what comes round',
    async play(stage) {
      const moments = cases.flatMap((one) => momentsOf(stage, one)).toSorted((first, next) => first.at - next.at);
      for (const { at, look } of moments) {
        stage.clock.setTo(at);
        await stage.house.round();
        await look();
      }
    },
  };
}

function momentsOf(stage: Stage, one: RoundCase) {
  const { checks } = stage;
  const says = `${one.round} of ${one.opens}`;
  const tasks = async () => (await found(stage, one))?.tasks.nodes;
  const late = async () => (await tasks())?.filter(({ lateAt }) => lateAt).length;
  return [
    {
      at: midnight(one.opens) - SECOND,
      look: async () => checks.equal(`${says}: none in the last second before it`, await found(stage, one), undefined),
    },
    {
      at: midnight(one.opens),
      look: async () => {
        const made = await found(stage, one);
        checks.equal(`${says}: due as the document says`, made?.dueOn, one.due);
        const graded = new Set(
          made?.tasks.nodes.map(({ customer }) => customer?.grade).filter((grade) => grade !== 'ORDINARY'),
        );
        checks.equal(`${says}: for whom it is`, [...graded].toSorted(), gradesOf(one));
        if (made && one.grades) await seeTo(stage, made, says);
      },
    },
    {
      at: midnight(one.due) + DAY - SECOND,
      look: async () => checks.equal(`${says}: in time until the last second of its last day`, await late(), 0),
    },
    {
      at: midnight(one.due) + DAY,
      look: async () => {
        const open = (await tasks())?.filter(({ state }) => state === 'OPEN').length;
        checks.equal(`${says}: what is open is late in the next`, await late(), open);
        if (!one.grades) checks.equal(`${says}: and it is`, open, 1);
      },
    },
  ];
}

/** Of the customers that were there from the beginning, whose units are past any warranty; `null` for none. */
const gradesOf = ({ grades }: RoundCase): unknown[] =>
  grades ? grades.filter((grade) => grade !== 'ORDINARY').toSorted() : [undefined];

async function found({ company }: Stage, { round, opens, due }: RoundCase): Promise<Round | undefined> {
  const { plannedRounds } = await company.with('MANAGER').ask<{ plannedRounds: { nodes: Round[] } }>(ROUNDS);
  return plannedRounds.nodes.find((one) => one.round === round && one.fromOn === opens && one.dueOn === due);
}

async function seeTo({ company, checks }: Stage, { id, ways, tasks }: Round, says: string): Promise<void> {
  const manager = company.with('MANAGER');
  const change = async (person: Person, name: string, type: string, input: object) => {
    const answer = await person.ask<Record<string, { __typename: string }>>(changeOf(name, type), {
      input: { idempotencyKey: randomUUID(), ...input },
    });
    return answer[name]!.__typename;
  };
  const [task] = tasks.nodes;
  if (!task) return;
  const account = { taskId: task.id, version: task.version, ways: ways.slice(0, 1) };
  const items = task.items.map(({ name }) => ({ name, result: 'DONE' }));
  if (items.length)
    checks.equal(
      `${says}: nothing that is gone through may be left out`,
      await change(manager, 'recordRoundTask', 'RecordRoundTaskInput', { ...account, items: items.slice(1) }),
      'InvalidInputError',
    );
  checks.equal(
    `${says}: a customer is seen to`,
    await change(manager, 'recordRoundTask', 'RecordRoundTaskInput', { ...account, items }),
    'RoundTaskSuccess',
  );
  if (ways.includes('MESSAGE'))
    checks.equal(
      `${says}: the others are told by message`,
      await change(manager, 'messageRound', 'MessageRoundInput', { roundId: id }),
      'PlannedRoundSuccess',
    );
}
