import type { FieldVisit } from '../../field/field-visit';
import type { VisitAction } from '../../gql/graphql';

type Form = FieldVisit['records'][number];

/** The forms a technician fills in: something in them is not known to the house already. */
export function formsToFill({ records }: Pick<FieldVisit, 'records'>): Form[] {
  return records.filter(({ by, states }) => by === 'TECHNICIAN' && states.some(({ known }) => !known));
}

/** What has to be gone through or filled in before a step can be taken, by its name for people. */
export function holdingUp(visit: Pick<FieldVisit, 'checklists' | 'records'>, action: VisitAction): string[] {
  const isBefore = (before: VisitAction | null | undefined) =>
    before === action || (action === 'START' && before === 'DEPART');
  return [...visit.checklists, ...formsToFill(visit)].flatMap(({ holdsUp, before, label }) =>
    holdsUp && isBefore(before) ? [label.text] : [],
  );
}
