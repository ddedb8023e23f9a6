import type { EightDDisciplinesInput, EightDPath } from '../../gql/graphql';

interface Person {
  id: string;
}

/** Something done, and how it was seen to work, as it is written. Days as `YYYY-MM-DD`; empty: not yet. */
export interface Measure {
  action: string;
  byId: string | null;
  doneOn: string;
  verification: string;
  verifiedOn: string;
}

export interface Correction extends Measure {
  path: EightDPath;
  dueOn: string;
}

export type Prevention = Pick<Measure, 'action' | 'byId' | 'doneOn'>;

export interface CausePath {
  whys: readonly string[];
  rootCause: string;
}

export interface Problem {
  what: string;
  where: string;
  when: string;
  extent: string;
  evidence: string;
}

/** The eight disciplines while they are written. */
export interface Disciplines {
  leadId: string | null;
  members: readonly { accountId: string; part: string }[];
  problem: Problem;
  containment: readonly Measure[];
  occurrence: CausePath;
  escape: CausePath;
  corrections: readonly Correction[];
  preventions: readonly Prevention[];
  closing: string;
}

interface KeptMeasure {
  action: string;
  by?: Person | null;
  doneOn?: string | null;
  verification: string;
  verifiedOn?: string | null;
}

/** The same as the API gives them. */
export interface KeptDisciplines {
  lead?: Person | null;
  members: readonly { id: string; part: string }[];
  problem: Problem;
  containment: readonly KeptMeasure[];
  occurrence: CausePath;
  escape: CausePath;
  corrections: readonly (KeptMeasure & { path: EightDPath; dueOn?: string | null })[];
  preventions: readonly Pick<KeptMeasure, 'action' | 'by' | 'doneOn'>[];
  closing: string;
}

export const newMeasure: Measure = { action: '', byId: null, doneOn: '', verification: '', verifiedOn: '' };

const measureOf = ({ action, by, doneOn, verification, verifiedOn }: KeptMeasure): Measure => ({
  action,
  byId: by?.id ?? null,
  doneOn: doneOn ?? '',
  verification,
  verifiedOn: verifiedOn ?? '',
});

/** What was kept, to be written on. */
export function disciplinesOf(kept: KeptDisciplines): Disciplines {
  const { lead, members, problem, containment, occurrence, escape, corrections, preventions, closing } = kept;
  const pathOf = ({ whys, rootCause }: CausePath): CausePath => ({ whys, rootCause });
  const { what, where, when, extent, evidence } = problem;
  return {
    leadId: lead?.id ?? null,
    members: members.map(({ id, part }) => ({ accountId: id, part })),
    problem: { what, where, when, extent, evidence },
    containment: containment.map(measureOf),
    occurrence: pathOf(occurrence),
    escape: pathOf(escape),
    corrections: corrections.map((one) => ({ ...measureOf(one), path: one.path, dueOn: one.dueOn ?? '' })),
    preventions: preventions.map(({ action, by, doneOn }) => ({ action, byId: by?.id ?? null, doneOn: doneOn ?? '' })),
    closing,
  };
}

/** As the API takes them: empty days are none, and empty whys at the end fall away. */
export function inputOf(written: Disciplines): EightDDisciplinesInput {
  const dated = <Row extends Prevention>(row: Row) => ({ ...row, doneOn: row.doneOn || null });
  const verified = <Row extends Measure>(row: Row) => ({ ...dated(row), verifiedOn: row.verifiedOn || null });
  const pathOf = ({ whys, rootCause }: CausePath) => ({
    whys: whys.slice(0, whys.findLastIndex((why) => why.trim() !== '') + 1),
    rootCause,
  });
  return {
    ...written,
    members: [...written.members],
    containment: written.containment.map(verified),
    occurrence: pathOf(written.occurrence),
    escape: pathOf(written.escape),
    corrections: written.corrections.map((row) => ({ ...verified(row), dueOn: row.dueOn || null })),
    preventions: written.preventions.map(dated),
  };
}
