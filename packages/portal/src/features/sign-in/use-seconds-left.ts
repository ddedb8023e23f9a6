import { useCallback, useEffect, useState } from 'react';

/** Counts whole seconds down to zero; `restart` begins again. */
export function useSecondsLeft(from: number): { left: number; restart: () => void } {
  const [until, setUntil] = useState(() => Date.now() + from * 1000);
  const [left, setLeft] = useState(from);
  useEffect(() => {
    const timer = setInterval(() => {
      const rest = Math.max(0, Math.ceil((until - Date.now()) / 1000));
      setLeft(rest);
      if (rest === 0) clearInterval(timer);
    }, 250);
    return () => clearInterval(timer);
  }, [until]);
  const restart = useCallback(() => {
    setUntil(Date.now() + from * 1000);
    setLeft(from);
  }, [from]);
  return { left, restart };
}
