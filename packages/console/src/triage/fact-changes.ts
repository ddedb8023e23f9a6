import type { Facts } from '../facts/facts';

/** What somebody changed in a form, apart from what it stands on: that may change under it. */
export type FactChanges = Partial<Facts>;

/** What has to be changed to come from what is known to what the form says. */
export function changesFrom(known: Facts, said: Facts): FactChanges {
  const differ = ([name, value]: [string, unknown]) => value !== known[name as keyof Facts];
  const answered = Object.entries(said.answers).filter(([name, value]) => value !== (known.answers[name] ?? ''));
  const { answers: _, ...fields } = said;
  return {
    ...Object.fromEntries(Object.entries(fields).filter(differ)),
    ...(answered.length > 0 && { answers: Object.fromEntries(answered) }),
  };
}

/** What the form says: the changes on top of what is known by now. */
export const applyChanges = (known: Facts, changes: FactChanges): Facts => ({
  ...known,
  ...changes,
  answers: { ...known.answers, ...changes.answers },
});
