import type { Flaw, RulePath } from './policy-issue.js';
import type { PolicyFile } from './policy.schema.js';

/** Where the names that stand under a key must be declared. */
const DECLARED_IN: Readonly<Record<string, (file: PolicyFile) => object>> = {
  clause: (file) => file.clauses,
  calendar: (file) => file.calendars,
  owner: (file) => file.roles,
  owedBy: (file) => file.roles,
  escalateTo: (file) => ({ ...file.roles, ...(file.network && { LEVEL_ABOVE: true }) }),
  performedBy: everybody,
  lowGoesTo: (file) => file.roles,
  role: (file) => file.roles,
  extension: (file) => file.approvals,
  approval: (file) => file.approvals,
  department: (file) => file.departments,
  tier: (file) => file.triage.tiers,
  severity: (file) => file.triage.severities,
  sentBy: (file) => file.roles,
  ledBy: (file) => file.roles,
  complaintTo: (file) => file.roles,
  who: everybody,
  doneBy: everybody,
  checkedBy: everybody,
  filedWith: everybody,
  sentTo: everybody,
  reportedTo: everybody,
  issuedBy: everybody,
  analysedBy: everybody,
  carriedOutBy: everybody,
  followedBy: everybody,
  appraisedBy: everybody,
  goesTo: everybody,
  stampedBy: everybody,
  orderedBy: everybody,
  reachedBy: everybody,
  madeBy: everybody,
  decidedBy: everybody,
  actionsFollowedBy: everybody,
  answeredBy: everybody,
  independentOf: everybody,
  hiddenFrom: everybody,
  supervisedBy: everybody,
  writtenBy: everybody,
  judgedBy: everybody,
  verifiedBy: everybody,
  reviewedBy: everybody,
  confirmedBy: everybody,
  freight: everybody,
  restoring: everybody,
  readBy: everybody,
  seenBy: everybody,
  issuedTo: everybody,
  record: (file) => file.visits?.records ?? {},
  educated: (file) => file.admission?.education.levels ?? {},
  promise: (file) => file.promises,
  paper: (file) => file.admission?.papers ?? {},
};

function everybody({ roles, offices, departments }: PolicyFile): object {
  return { ...roles, ...offices, ...departments };
}

/** Sections that hold words, not rules. */
const WORDS = new Set(['clauses', 'roles', 'offices', 'departments', 'parameters', 'intake']);

/**
 * Finds names that nothing declares: clauses, calendars, roles, tiers, severities, and facts of other answers.
 * @param written the file as it was read, before its schema turned it into rules, so that paths are the file's own.
 */
export function referenceFlaws(file: PolicyFile, written: unknown): Flaw[] {
  const flaws: Flaw[] = [];
  walk(written, []);
  return [...flaws, ...choiceFlaws(file), ...momentFlaws(file), ...bearerFlaws(file), ...admissionFlaws(file)];

  function walk(value: unknown, path: RulePath): void {
    if (typeof value === 'string') flaws.push(...undeclared(file, value, path));
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        if (path.length === 0 && WORDS.has(key)) continue;
        walk(inner, [...path, Array.isArray(value) ? Number(key) : key]);
      }
    }
  }
}

function undeclared(file: PolicyFile, name: string, path: RulePath): Flaw[] {
  const key = String(path.findLast((step) => typeof step === 'string'));
  const declared = Object.hasOwn(DECLARED_IN, key) ? DECLARED_IN[key]!(file) : null;
  return declared === null || Object.hasOwn(declared, name) ? [] : [unknown(path, name, Object.keys(declared))];
}

function choiceFlaws(file: PolicyFile): Flaw[] {
  const { facts, kinds } = file.intake;
  const asked = Object.entries(facts).map(([name, { choices = {} }]) => [name, Object.keys(choices)] as const);
  const answers: Readonly<Record<string, readonly string[]>> = { kind: kinds, ...Object.fromEntries(asked) };
  return Object.entries(facts).flatMap(([fact, { choices = {} }]) =>
    Object.entries(choices).flatMap(([choice, { onlyFor = {} }]) =>
      Object.entries(onlyFor).flatMap(([other, values]) => {
        const path = ['intake', 'facts', fact, 'choices', choice, 'onlyFor', other];
        if (!Object.hasOwn(answers, other)) return [{ ...unknown(path, other, Object.keys(answers)), onKey: true }];
        const known: readonly string[] = answers[other]!;
        return values.filter((value) => !known.includes(value)).map((value) => unknown(path, value, known));
      }),
    ),
  );
}

/** Moments that promises run from, or until, and those that other facts are counted from. */
function momentFlaws(file: PolicyFile): Flaw[] {
  const facts = file.intake.facts;
  const moments = ['wishedTime', ...Object.keys(facts).filter((name) => facts[name]!.moment !== undefined)];
  const used = [
    ...Object.entries(facts).map(([name, { workedOut }]) => ({
      path: ['intake', 'facts', name, 'workedOut'],
      name: workedOut,
    })),
    ...Object.entries(file.promises).flatMap(([key, { from, within }]) => [
      { path: ['promises', key, 'from'], name: from.fact ?? undefined },
      ...within.map(({ outcome }, row) => ({
        path: ['promises', key, 'within', row],
        name: outcome?.unit === 'BY' ? outcome.fact : undefined,
      })),
    ]),
  ];
  return used.flatMap(({ path, name }) =>
    name === undefined || moments.includes(name) ? [] : [unknown(path, name, moments)],
  );
}

/** Who agrees, who is told, who bears a loss or a penalty, and the promise it is for. */
function bearerFlaws(file: PolicyFile): Flaw[] {
  const people = { ...file.roles, ...file.offices };
  const bearers = { ...people, ...file.departments };
  // A loss is what makes units liable, and no person is made to bear one.
  const bearLosses = Object.fromEntries(
    Object.entries(file.departments).filter(([, { kind }]) => kind !== 'LIABLE_UNITS' && kind !== 'PERSON'),
  );
  const named = (path: RulePath, name: string, known: object): Flaw[] =>
    Object.hasOwn(known, name) ? [] : [unknown(path, name, Object.keys(known))];
  return [
    ...Object.entries(file.offices).flatMap(([key, { above }]) =>
      above === undefined ? [] : named(['offices', key, 'above'], above, file.offices),
    ),
    ...Object.entries(file.approvals).flatMap(([key, { rows }]) =>
      rows.flatMap(({ outcome }, row) =>
        [...(outcome?.steps.flatMap(({ by }) => by) ?? []), ...(outcome?.tell ?? [])].flatMap((name) =>
          named(['approvals', key, 'rows', row], name, people),
        ),
      ),
    ),
    ...Object.entries(file.liability).flatMap(([key, { rows }]) =>
      rows.flatMap(({ outcome }, row) =>
        Object.keys(outcome ?? {}).flatMap((name) => named(['liability', key, 'rows', row], name, bearLosses)),
      ),
    ),
    ...Object.entries(file.penalties).flatMap(([key, { of, on }]) => [
      ...named(['penalties', key, 'of'], of, bearers),
      ...(on === undefined ? [] : named(['penalties', key, 'on'], on, file.promises)),
    ]),
  ];
}

/** Papers that a class of outsiders must have. */
function admissionFlaws({ admission }: PolicyFile): Flaw[] {
  if (admission === undefined) return [];
  const known = Object.keys(admission.papers);
  return Object.entries(admission.classes).flatMap(([name, { papers }]) =>
    Object.keys(papers).flatMap((paper) =>
      known.includes(paper)
        ? []
        : [{ ...unknown(['admission', 'classes', name, 'papers', paper], paper, known), onKey: true }],
    ),
  );
}

function unknown(path: RulePath, name: string, names: readonly string[]): Flaw {
  const right = names.join(', ');
  return {
    path,
    message: { 'zh-CN': `没有声明过 ${name}。`, en: `Nothing declares ${name}.` },
    expected: { 'zh-CN': `其中之一：${right}`, en: `one of ${right}` },
  };
}
