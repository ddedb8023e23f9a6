import type { StepReading } from './step';

/** Whether a reading is within its bounds, both included; null without bounds, or where it is no number. */
export function isWithin({ value, low, high }: Pick<StepReading, 'value' | 'low' | 'high'>): boolean | null {
  const read = Number(value);
  if (value.trim() === '' || Number.isNaN(read) || (low === null && high === null)) return null;
  return (low === null || read >= low) && (high === null || read <= high);
}
