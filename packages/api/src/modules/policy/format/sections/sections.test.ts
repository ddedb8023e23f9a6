import { describe, expect, it } from 'vitest';
import { policyText } from '../../testing/policy-file.test-kit.js';
import { loadPolicy } from '../load-policy.js';

/** What is wrong with a policy once one piece of its text is replaced: where, and what would be right. */
function refused(name: string, from: string, to: string): string[] {
  const text = policyText(name);
  expect(text).toContain(from);
  const loaded = loadPolicy(text.replace(from, to), `${name}.yaml`);
  return loaded.ok ? [] : loaded.issues.map(({ path, expected }) => `${path}: ${expected.en}`);
}

describe('the order of hands', () => {
  it('knows everybody in it', () => {
    expect(refused('P18', 'who: PURCHASING', 'who: PURCHASERS')[0]).toMatch(
      /^courses\.repair\.rows\[1\]\.then\[3\]\.who: one of AGENT, .*PURCHASING/,
    );
  });

  it('hands on only records that there are', () => {
    expect(refused('P18', 'record: quality-problem', 'record: problem')).toEqual([
      'courses.repair.rows[0].then[0].record: one of quality-problem, result',
    ]);
  });

  it('is found for every case', () => {
    const [row, hard] = ['COMPLEX', 'HARD'].map((value) => `complexity: ${value} }\n        then:\n`);
    expect(refused('P18', row!, hard!)).toEqual(['courses.repair.rows[1].when.complexity: SIMPLE, COMPLEX']);
  });
});

describe('visits', () => {
  it('report a failed check to somebody there is', () => {
    expect(
      refused('P12', 'failed: STOP\n      reportedTo: MANAGER', 'failed: STOP\n      reportedTo: BOSS')[0],
    ).toMatch(/^visits\.checklists\.entry\.reportedTo: one of AGENT, /);
  });

  it('are moved by customers so many times, and until so long before', () => {
    const moves = (rule: string) => refused('P12', 'visits:\n', `visits:\n  moves: { ${rule}, clause: open }\n`);
    expect(moves('byCustomer: 2, until: 2h before')).toEqual([]);
    expect(moves('byCustomer: -1')).toEqual(['visits.moves.byCustomer: a whole number, 0 or more']);
    expect(moves('byCustomer: 1, until: 2h')).toEqual(['visits.moves.until: how long before, such as 2h before']);
  });

  it('say what a failed check does in a word that is known', () => {
    expect(refused('P12', 'failed: PUT_RIGHT_FIRST', 'failed: SHRUG')).toEqual([
      'visits.checklists.environment.failed: one of STOP, PUT_RIGHT_FIRST, REPORT',
    ]);
  });
});

describe('parts', () => {
  it('are to be had for a length of time', () => {
    expect(refused('P10', 'after: 5 years', 'after: 5')).toEqual([
      'parts.supply.after: a period such as 5 years, or: the whole life',
    ]);
  });
});

describe('targets', () => {
  it.each(['high', '> 99', 'present'])('are a figure with its unit, unlike %s', (goal) => {
    expect(refused('P08', "'> 99 %'", `'${goal}'`)).toEqual([
      'targets.availability.goal: a goal with its unit, such as > 99 %, 0 deaths',
    ]);
  });
});

describe('admission', () => {
  it('asks only for papers that there are', () => {
    expect(refused('P01', 'SAFETY_AGREEMENT: 4 copies', 'SAFETY_PROMISE: 4 copies')[0]).toMatch(
      /^admission\.classes\.CONTRACTOR\.papers\.SAFETY_PROMISE: one of DEPARTMENT_TRAINING, /,
    );
  });

  it('counts copies, or leaves their number open', () => {
    expect(refused('P01', 'SAFETY_AGREEMENT: 4 copies', 'SAFETY_AGREEMENT: 4')).toEqual([
      'admission.classes.CONTRACTOR.papers.SAFETY_AGREEMENT: a number of copies such as 4 copies, or: required',
    ]);
  });

  it('knows the levels of education, and the approval of the deposit', () => {
    expect(refused('P01', 'educated: [COMPANY, DEPARTMENT, TEAM]', 'educated: [COMPANY, SHIFT]')).toEqual([
      'admission.classes.TEMPORARY_WORKER.educated[1]: one of COMPANY, DEPARTMENT, TEAM',
    ]);
    expect(refused('P01', 'earmarked: yes, approval: deposit-use', 'earmarked: yes, approval: none')).toEqual([
      'admission.deposit.approval: one of admission, deposit-use',
    ]);
  });
});
