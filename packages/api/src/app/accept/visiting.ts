import type { VisitSeen } from './documents.js';
import { visitOf, type Person } from './person.js';

/** What the policy asks at a visit, as somebody of the company sees it. */
export interface VisitAsks {
  readonly state: string;
  readonly checklists: readonly {
    readonly name: string;
    readonly before: string;
    readonly demanded: boolean;
    readonly holdsUp: boolean;
    readonly items: readonly { readonly name: string }[];
  }[];
  readonly records: readonly {
    readonly name: string;
    readonly before: string | null;
    readonly by: string;
    readonly holdsUp: boolean;
    readonly states: readonly { readonly name: string; readonly text: string; readonly known: boolean }[];
  }[];
}

const ASKS = `query ($id: ID!) { visit(id: $id) {
  state checklists { name before demanded holdsUp items { name } } records { name before by holdsUp states { name text known } } } }`;

export async function asked(person: Person, { id }: Pick<VisitSeen, 'id'>): Promise<VisitAsks> {
  const { visit } = await person.ask<{ visit: VisitAsks }>(ASKS, { id });
  return visit;
}

/** A checklist gone through at a visit: all in order, but one item where it is named. @returns the visit, or why not */
export async function check(person: Person, visit: Pick<VisitSeen, 'id'>, checklist: string, failed?: string) {
  const { checklists } = await asked(person, visit);
  const items = checklists.find(({ name }) => name === checklist)?.items ?? [];
  const answers = items.map(({ name }) => ({
    item: name,
    passed: name !== failed,
    note: name === failed ? '不符合要求' : null,
  }));
  return person.change('checkAtVisit', { visitId: visit.id, checklist, answers });
}

/** A form of a visit, filled in with some words. */
export async function write(person: Person, visit: Pick<VisitSeen, 'id'>, record: string, states: readonly string[]) {
  return person.change('writeVisitRecord', {
    visitId: visit.id,
    record,
    states: states.map((name) => ({ name, text: `${name}：已填写` })),
  });
}

/** What a refusal is about: the codes of its issues, or the state the visit is in now. */
export const outcomeOf = ({ visit, issues, __typename }: Awaited<ReturnType<typeof check>>): string =>
  visit?.state ?? issues?.map(({ code }) => code).join() ?? __typename;

/** Everything the policy wants before a step: lists gone through in order, forms filled in. */
export async function makeReady(person: Person, visit: VisitSeen, step: 'DEPART' | 'START' | 'FINISH'): Promise<void> {
  const { checklists, records } = await asked(person, visit);
  const waiting = (before: string | null) => before === step || (step === 'START' && before === 'DEPART');
  for (const { name, before, holdsUp } of checklists)
    if (holdsUp && waiting(before)) visitOf(await check(person, visit, name));
  for (const { name, before, by, holdsUp, states } of records)
    if (holdsUp && waiting(before) && by === 'TECHNICIAN')
      visitOf(
        await write(
          person,
          visit,
          name,
          states.flatMap((state) => (state.known ? [] : state.name)),
        ),
      );
}
