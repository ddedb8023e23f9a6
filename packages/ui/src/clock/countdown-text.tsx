import { classNames } from '../class-names';
import { formatRemaining } from '../format/format-duration';
import { type Instant, toMillis } from '../format/instant';
import { useLanguage } from '../language/language-provider';
import { useNow } from './clock';

export interface CountdownTextProps {
  deadline: Instant;
  className?: string;
}

/** `3 h 40 min left` / `超时 4 分`, kept true while it is on screen. It changes quietly: no flashing, no announcement. */
export function CountdownText({ deadline, className }: CountdownTextProps) {
  const language = useLanguage();
  const now = useNow(20_000);
  return (
    <time dateTime={new Date(toMillis(deadline)).toISOString()} className={classNames('whitespace-nowrap', className)}>
      {formatRemaining(deadline, now, language)}
    </time>
  );
}
