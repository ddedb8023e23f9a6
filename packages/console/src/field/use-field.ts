import { createContext, use, useMemo, useSyncExternalStore } from 'react';
import type { Field } from './field';
import { type FieldSnapshot, untouchedField } from './field-snapshot';
import { type LocalVisit, localVisit } from './local-visit';

const FieldContext = createContext<Field | null>(null);
export const FieldProvider = FieldContext;

const never = () => () => {};
const nothing = () => untouchedField;

/** The technician's work on this phone; null for whoever is none. */
export function useFieldIfAny(): Field | null {
  return use(FieldContext);
}

/** The same where only a technician comes. */
export function useField(): Field {
  const field = useFieldIfAny();
  if (!field) throw new Error('useField is for technicians');
  return field;
}

export function useFieldSnapshot(): FieldSnapshot {
  const field = useFieldIfAny();
  return useSyncExternalStore(field?.subscribe ?? never, field?.snapshot ?? nothing);
}

/** Every visit on this phone as its technician left it. */
export function useLocalVisits(): readonly LocalVisit[] {
  const { book, urls } = useFieldSnapshot();
  return useMemo(
    () => book.visits.map((visit) => localVisit(visit, book.steps, book.photos, (key) => urls.get(key))),
    [book, urls],
  );
}

export function useLocalVisit(id: string): LocalVisit | undefined {
  return useLocalVisits().find(({ told }) => told.id === id);
}
