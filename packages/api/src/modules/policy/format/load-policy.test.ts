import { describe, expect, it } from 'vitest';
import { policyText } from '../testing/policy-file.test-kit.js';
import { loadPolicy } from './load-policy.js';
import { describeIssue } from './policy-issue.js';

const p16 = policyText('P16');
const p03 = policyText('P03');

/** Loads a policy with one piece of its text replaced, and gives the issues in words. */
function issues(text: string, from: string, to: string, language: 'en' | 'zh-CN' = 'en'): string[] {
  expect(text).toContain(from);
  const loaded = loadPolicy(text.replace(from, to), 'policy.yaml');
  return loaded.ok ? [] : loaded.issues.map((issue) => describeIssue(issue, language));
}

/** The place, counted from 1, at which some text first stands. */
function placeOf(text: string, piece: string): string {
  const before = text.slice(0, text.indexOf(piece)).split('\n');
  return `policy.yaml:${before.length}:${before.at(-1)!.length + 1}`;
}

describe('loading a policy', () => {
  it.each([
    ['P16', p16],
    ['P03', p03],
  ])('accepts %s as it comes', (_, text) => {
    expect(loadPolicy(text, 'policy.yaml').ok).toBe(true);
  });

  it('makes a policy that survives a stay in a database', () => {
    const loaded = loadPolicy(p16, 'policy.yaml');
    expect(JSON.parse(JSON.stringify(loaded))).toEqual(loaded);
  });

  it('names file, line, column and rule of a figure without a unit, and what would be right', () => {
    const changed = p16.replace('then: 4h,', 'then: 4,');
    const place = placeOf(changed, '4, clause');
    expect(issues(p16, 'then: 4h,', 'then: 4,')).toEqual([
      `${place} promises.arrive.within[0].then: It cannot be 4. Right would be: ` +
        'a duration such as 30 minutes, 4h, 2 days, 3 working days; or: by wishedTime, nothing promised',
    ]);
  });

  it('says the same in Chinese', () => {
    expect(issues(p16, 'then: 4h,', 'then: 4 hors,', 'zh-CN')[0]).toMatch(
      /promises\.arrive\.within\[0\]\.then: 不能是 "4 hors"。 应为: 时长，如 30 minutes/,
    );
  });

  it('names a key that is not known at the key itself, and those that are', () => {
    const issue = issues(p16, 'owedBy: PARTNER', 'owdBy: PARTNER').find((line) => line.includes('no entry'));
    expect(issue).toContain(placeOf(p16, 'owedBy: PARTNER'));
    expect(issue).toContain('There is no entry named owdBy here.');
    expect(issue).toContain('owedBy');
  });

  it('names what is missing', () => {
    expect(issues(p16, '    owedBy: PARTNER\n', '')[0]).toContain('promises.arrive.owedBy: owedBy is missing.');
  });

  it('asks for both languages of every sentence', () => {
    expect(issues(p16, '{ zh-CN: 保修卡, en: Warranty card }', '{ zh-CN: 保修卡 }')).toEqual([
      expect.stringContaining('papers.warranty-card.label.en: en is missing.'),
    ]);
  });

  it('refuses a placeholder nobody fills', () => {
    expect(issues(p16, 'within {duration} of your call', 'within {durations} of your call')[0]).toContain(
      'Right would be: no placeholders but {duration}',
    );
  });

  it('asks for the clause in quotes, so that 1.10 is not 1.1', () => {
    expect(
      issues(p16, "hotline: { calendar: hotline, clause: '1.2' }", 'hotline: { calendar: hotline, clause: 1.2 }'),
    ).toEqual([
      expect.stringContaining(
        'channels.hotline.clause: It cannot be 1.2. Right would be: the number of a clause in quotes',
      ),
    ]);
  });

  it.each([
    ['a clause', "then: 4h, clause: '1.3'", "then: 4h, clause: '9.9'", 'within[0].clause: Nothing declares 9.9.'],
    ['a calendar', 'calendar: round-the-clock', 'calendar: moon', 'promises.arrive.calendar: Nothing declares moon.'],
    ['a role', 'lowGoesTo: SUPERVISOR', 'lowGoesTo: QUALITY', 'feedback.lowGoesTo: Nothing declares QUALITY.'],
    ['a tier', 'tier: FAULT,', 'tier: FALT,', 'triage.rows[0].then.tier: Nothing declares FALT.'],
    ['an answer', 'onlyFor: { component: TANK }', 'onlyFor: { component: TANC }', 'Nothing declares TANC.'],
    ['a kind of request', 'onlyFor: { component: TANK }', 'onlyFor: { kind: TRIP }', 'Nothing declares TRIP.'],
  ])('refuses %s that nothing declares', (_, from, to, issue) => {
    expect(issues(p16, from, to)).toEqual([expect.stringContaining(issue)]);
  });

  it('refuses a case that no row of a table decides, and gives an example of it', () => {
    expect(issues(p03, "      - { when: { region: OTHER_PROVINCES }, then: 48h, clause: '3.2' }\n", '')).toEqual([
      expect.stringContaining('promises.on-site.within: No row decides: region: OTHER_PROVINCES.'),
    ]);
  });

  it('refuses a row that can never decide, and says which rows hide it', () => {
    const twice = "      - { when: { region: CITY }, then: 2h, clause: '3.2' }\n";
    expect(issues(p03, twice, twice + twice)).toEqual([
      expect.stringContaining('promises.on-site.within[1]: This row never decides: rows 1 above decide all its cases.'),
    ]);
  });

  it('refuses an unknown fact and an unknown value, and names the known ones', () => {
    expect(issues(p03, 'when: { region: CITY }', 'when: { regions: CITY }')[0]).toMatch(
      /no fact named regions.*region/,
    );
    expect(issues(p03, 'when: { region: CITY }', 'when: { region: TOWN }')[0]).toMatch(
      /region can never be TOWN.*CITY, SURROUNDINGS, OTHER_PROVINCES/,
    );
  });

  it('refuses a row that is neither a rule nor a default', () => {
    expect(issues(p03, 'when: { region: CITY }, then: 2h', 'when: { region: CITY }')[0]).toContain(
      '{ when, then, clause } or { otherwise, clause }',
    );
  });

  it('refuses a parameter nobody declared, and one nobody uses', () => {
    expect(issues(p16, 'silenceAccepts: $silence', 'silenceAccepts: $silense')).toEqual([
      expect.stringContaining('parameters.silence: Nothing uses the parameter silence.'),
      expect.stringContaining('acceptance.silenceAccepts: There is no parameter named silense.'),
    ]);
  });

  it('takes an organization’s own setting for a parameter, and checks it like the file', () => {
    const own = loadPolicy(p16, 'policy.yaml', { silence: '15 days' });
    expect(own.ok && own.policy.acceptance.silenceAccepts).toEqual({ unit: 'DAYS', days: 15 });
    expect(loadPolicy(p16, 'policy.yaml', { silence: 'soon' }).ok).toBe(false);
    expect(loadPolicy(p16, 'policy.yaml', { silense: '15 days' }).ok).toBe(false);
  });

  it('tells the first thing wrong with the YAML itself', () => {
    expect(issues(p16, 'policy: P16', 'policy: P16\npolicy: P17')).toEqual([
      expect.stringContaining('policy.yaml:7:1'),
    ]);
    expect(issues(p16, 'steps: [PHONE, ON_SITE]', 'steps: [PHONE, ON_SITE')).toHaveLength(1);
  });

  it.each(['', 'hello', '[]', 'a: &a [*a]', 'policy: null', '- 1\n- 2', '42', 'x: *nowhere'])(
    'answers with issues, and never throws, on %j',
    (text) => {
      const loaded = loadPolicy(text, 'policy.yaml');
      expect(loaded).toMatchObject({ ok: false });
      const places = loaded.ok ? [] : loaded.issues.map(({ line, column }) => line * column);
      expect(Math.min(...places)).toBeGreaterThan(0);
    },
  );
});
