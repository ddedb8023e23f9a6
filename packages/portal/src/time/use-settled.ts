import { useEffect, useState } from 'react';

/** A text once it has stood still for a quarter of a second: what is worth asking the API about while somebody types. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), 250);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
