import { formatDateTime, formatMoment, formatRelative } from '@aftercare/ui';
import { useFrame } from './use-frame';

/** A moment by its nearest name, `today 18:00`; the full date on hover. */
export function Moment({ at }: { at: string }) {
  const frame = useFrame();
  return (
    <time dateTime={at} title={formatDateTime(at, frame)} className="whitespace-nowrap">
      {formatMoment(at, frame)}
    </time>
  );
}

/** How long ago, `4 min. ago`; the full date on hover. */
export function Ago({ at }: { at: string }) {
  const frame = useFrame();
  return (
    <time dateTime={at} title={formatDateTime(at, frame)} className="whitespace-nowrap">
      {formatRelative(at, frame.now, frame.language)}
    </time>
  );
}
