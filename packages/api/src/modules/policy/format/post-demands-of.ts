import type { DecisionTable, FactCatalogue, Row } from '../../../kernel/decision-table/index.js';
import { POST_FACTS, type PostDemand } from '../domain/post-demand.js';
import type { PolicyFile } from './policy.schema.js';

type Requirement = NonNullable<PolicyFile['people']>['requirements'][string];
type Condition = Row<unknown>['when'][string];

/** What each post demands, every demand a table of its own: who has it meets it, everybody else lacks it. */
export function postDemandsOf({ people }: PolicyFile): PostDemand[] {
  return Object.entries(people?.requirements ?? {}).map(([key, requirement]) => ({
    key,
    label: requirement.label,
    of: requirement.of,
    onChangingPosts: requirement.before.includes('CHANGING_POSTS'),
    kind: kindOf(requirement),
    inPosts: requirement.experience?.in ?? null,
    certified: requirement.certified ?? null,
    mayStartWithout: requirement.mayStartWithout,
    table: tableOf(key, requirement),
  }));
}

const kindOf = ({ experience, certified }: Requirement): PostDemand['kind'] =>
  experience ? 'EXPERIENCE' : certified ? 'CERTIFICATES' : 'TRAINING';

function tableOf(key: string, requirement: Requirement): DecisionTable<'MET' | 'LACKING'> {
  const [fact, condition] = asked(requirement);
  const { clause } = requirement;
  return {
    name: `people.requirements.${key}`,
    facts: FACTS,
    rows: [
      { when: { [fact]: condition }, outcome: 'MET', clause },
      { when: {}, outcome: 'LACKING', clause },
    ],
  };
}

function asked({ experience, trained }: Requirement): [string, Condition] {
  if (!experience) {
    // `trained: no` asks for nothing anybody could lack.
    const values = trained === false ? [true, false] : [true];
    return [trained === undefined ? POST_FACTS.CERTIFIED : POST_FACTS.TRAINED, { kind: 'oneOf', values }];
  }
  const { atLeast } = experience;
  return atLeast.unit === 'MONTHS'
    ? [POST_FACTS.EXPERIENCE_MONTHS, reaching(atLeast.months, 'months')]
    : [POST_FACTS.EXPERIENCE_DAYS, reaching(atLeast.days, 'days')];
}

const reaching = (value: number, unit: string): Condition => ({
  kind: 'range',
  unit,
  min: { value, inclusive: true },
});

const FACTS: FactCatalogue = {
  [POST_FACTS.EXPERIENCE_MONTHS]: { kind: 'number', unit: 'months', min: 0, optional: false },
  [POST_FACTS.EXPERIENCE_DAYS]: { kind: 'number', unit: 'days', min: 0, optional: false },
  [POST_FACTS.TRAINED]: { kind: 'yesNo', optional: false },
  [POST_FACTS.CERTIFIED]: { kind: 'yesNo', optional: false },
};
