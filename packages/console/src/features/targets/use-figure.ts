import { useLanguage } from '@aftercare/ui';
import { figureIn } from './figure-in';

export interface Goal {
  from?: number | null;
  to?: number | null;
}

/** Writes a figure in the reader's language, as exactly as its goal asks. */
export function useFigure(unit: string, goal: Goal | null | undefined): (value: number) => string {
  return figureIn(useLanguage(), unit, [goal?.from, goal?.to]);
}
