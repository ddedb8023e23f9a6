import { useFrame } from '../../time/use-frame';

/** Today where the organization is, `YYYY-MM-DD`. */
export function useToday(): string {
  const { now, zone } = useFrame();
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(new Date(now));
}
