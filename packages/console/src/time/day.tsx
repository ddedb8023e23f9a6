import { formatDate } from '@aftercare/ui';
import { useFrame } from './use-frame';

/** A day of the business's calendar, `Nov 22`; with its year where that is another. */
export function Day({ on }: { on: string }) {
  const frame = useFrame();
  return (
    <time dateTime={on} className="whitespace-nowrap">
      {formatDate(`${on}T12:00:00Z`, { ...frame, zone: 'UTC' })}
    </time>
  );
}
