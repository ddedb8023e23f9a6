import { Button } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';

/** The end of a list that goes on: loads by itself when scrolled to, and by a press for those who do not scroll. */
export function WhenSeen({ onSeen }: { onSeen: () => void }) {
  const end = useRef<HTMLDivElement>(null);
  const latest = useRef(onSeen);
  useEffect(() => {
    latest.current = onSeen;
  });
  useEffect(() => {
    const watcher = new IntersectionObserver(([entry]) => entry?.isIntersecting && latest.current(), {
      rootMargin: '600px',
    });
    watcher.observe(end.current!);
    return () => watcher.disconnect();
  }, []);
  return (
    <div ref={end} className="p-3 text-center">
      <Button variant="quiet" onClick={onSeen}>
        <Trans>Show more</Trans>
      </Button>
    </div>
  );
}
