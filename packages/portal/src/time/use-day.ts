import { formatDate } from '@aftercare/ui';
import { useFrame } from './use-frame';

/** Writes a calendar day (`2026-11-22`) in the reader's language. A day has no zone, so none may move it. */
export function useDay(): (day: string) => string {
  const frame = useFrame();
  return (day) => formatDate(`${day}T12:00:00Z`, { ...frame, zone: 'UTC' });
}
