import { createContext, type ReactNode, use, useEffect, useState } from 'react';

/** Tells the time in milliseconds since the epoch. */
export type Clock = () => number;

const ClockContext = createContext<Clock>(Date.now);

/** Replaces the device's clock below it: by the server's time, or by a fixed one in tests and pictures. */
export function ClockProvider({ clock, children }: { clock: Clock; children: ReactNode }) {
  return <ClockContext value={clock}>{children}</ClockContext>;
}

/** The current time, as a Date that changes every `everyMs` (a minute unless told otherwise). */
export function useNow(everyMs = 60_000): Date {
  const clock = use(ClockContext);
  const [now, setNow] = useState(() => new Date(clock()));
  useEffect(() => {
    const tick = () => setNow(new Date(clock()));
    const timer = setInterval(tick, everyMs);
    // A phone stops timers while its screen is off; the first thing seen must not be an old time.
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [clock, everyMs]);
  return now;
}
