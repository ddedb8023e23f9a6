import { describe, expect, it } from 'vitest';
import { policyText } from '../testing/policy-file.test-kit.js';
import { loadPolicy } from './load-policy.js';
import { describeIssue } from './policy-issue.js';

/** What is wrong with a policy once a piece of its text is another. */
function issues(name: string, from: string, to: string): string[] {
  const text = policyText(name);
  expect(text).toContain(from);
  const loaded = loadPolicy(text.replace(from, to), `${name}.yaml`);
  return loaded.ok ? [] : loaded.issues.map((issue) => describeIssue(issue, 'en'));
}

describe('a scorecard', () => {
  it('has criteria that add up to its total', () => {
    const [issue] = issues('P21', 'value: 35 points', 'value: 36 points');
    expect(issue).toContain('scorecards.service-evaluation');
    expect(issue).toContain('criteria that add up to the total');
  });

  it('has parts that add up to the weight of their criterion', () => {
    const [issue] = issues('P06', 'en: Teamwork }, weight: 10 points', 'en: Teamwork }, weight: 9 points');
    expect(issue).toContain('scorecards.monthly.criteria.attitude');
    expect(issue).toContain('parts that add up to the weight');
  });

  it('gives every score a grade, and no score two', () => {
    expect(issues('P21', "'>= 95 points'", "'>= 85 points'")[0]).toContain('This row never decides');
    expect(issues('P06', '- { otherwise: D,', "- { when: { score: '< 50 points' }, then: D,")[0]).toContain(
      'No row decides',
    );
  });

  it.each([
    ['a grade it gives', 'P21', 'then: FIVE_STARS', 'then: SIX_STARS', 'Nothing declares SIX_STARS'],
    ['a grade with consequences', 'P06', 'grade: C\n', 'grade: E\n', 'Nothing declares E.'],
    ['a grade that is paid', 'P06', 'D: $pay-d', 'E: $pay-d', 'Nothing declares E.'],
    ['a consequence', 'P06', 'measure: RAISE', 'measure: CAR', 'Nothing declares CAR'],
    ['whoever judges', 'P21', 'judgedBy: SUPERVISOR', 'judgedBy: NOBODY', 'Nothing declares NOBODY'],
  ])('knows %s', (_, name, from, to, message) => {
    expect(issues(name, from, to)[0]).toContain(message);
  });

  it('is due by a day every month may have, and counts in points', () => {
    expect(issues('P06', 'dueBy: the 8th', 'dueBy: the 32nd')[0]).toContain('a day of the month, such as the 8th');
    expect(issues('P06', '        points: 15 points', '        points: 15')[0]).toContain('points, such as 15 points');
  });
});

describe('attendance', () => {
  it('names a lapse for every case, and a cost for every lapse', () => {
    expect(issues('P06', '- { otherwise: AWAY,', '- { when: { missed: START }, then: AWAY,').join()).toContain(
      'people.attendance.countsAs',
    );
    expect(issues('P06', "'> 30 minutes'", "'> 90 minutes'")[0]).toContain('This row never decides');
  });

  it.each([
    ['a lapse', 'then: LATE,', 'then: SLEEPY,', 'Nothing declares SLEEPY'],
    ['a lapse that costs', 'lapse: ABSENT_HALF_A_DAY', 'lapse: SLEEPY', 'lapse can never be SLEEPY'],
    ['a measure', 'measure: DISMISSAL', 'measure: EXILE', 'Nothing declares EXILE'],
    ['a fact', 'dailyReport: no', 'weeklyReport: no', 'no fact named weeklyReport'],
    ['a unit', "'> 12 h'", "'> 12 minutes'", 'not counted in minutes'],
  ])('knows %s', (_, from, to, message) => {
    expect(issues('P06', from, to).join()).toContain(message);
  });

  it('asks for one thing of a post at a time', () => {
    expect(issues('P21', '      trained: yes', '      trained: yes\n      certified: ALWAYS')[0]).toContain(
      'exactly one of experience, trained, certified',
    );
  });
});

describe('a campaign', () => {
  it.each([
    ['a fraction of the price', 'pays: 9/10', 'pays: 9/11', 'a fraction of the price, such as 9/10'],
    ['what an offer is about', ', of: MATERIAL }', ' }', 'one of free, price with of'],
    ['one offer in a row', '{ free: LABOUR }', '{ free: LABOUR, gift: WHEEL_ALIGNMENT }', 'one of free, price with of'],
    ['its gifts', 'gift: WHEEL_ALIGNMENT', 'gift: A_CAR', 'Nothing declares A_CAR'],
    ['a day there is', 'from: 06-18', 'from: 06-31', 'campaigns.summer.period.from'],
    ['bills it can reach', "'>= 880 CNY'", "'>= 1,600 CNY'", 'This row never decides'],
  ])('knows %s', (_, from, to, message) => {
    expect(issues('P13', from, to)[0]).toContain(message);
  });

  it('sends people of departments there are', () => {
    expect(issues('P09', 'from: SERVICE_OFFICE', 'from: THE_MOON')[0]).toContain('Nothing declares THE_MOON');
  });
});

describe('what else comes round', () => {
  it('has a rhythm, for customers of every grade', () => {
    expect(issues('P14', 'then: every half year', 'then: every so often')[0]).toContain('such as every week');
    expect(issues('P14', 'customerGrade: LONG_STANDING', 'customerGrade: DISTANT')[0]).toContain(
      'customerGrade can never be DISTANT',
    );
  });

  it('is done by somebody the policy names', () => {
    expect(issues('P11', 'hiddenFrom: [AGENT', 'hiddenFrom: [ENGINEER')[0]).toContain('Nothing declares ENGINEER');
  });

  it('has a budget of sales, or of another budget', () => {
    expect(issues('P21', 'of: service', 'of: charity')[0]).toContain('Nothing declares charity');
  });
});

describe('a share of a loss', () => {
  it('is borne by somebody, and not by those it makes liable, nor by a person', () => {
    for (const name of ['LIABLE_UNITS', 'TEAM_MEMBER', 'NOBODY'])
      expect(
        issues('P05', "{ CUSTOMER_ITSELF: 100 % }, clause: '4.10'", `{ ${name}: 100 % }, clause: '4.10'`)[0],
      ).toContain(`Nothing declares ${name}`);
  });
});
