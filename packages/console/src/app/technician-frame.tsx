import { lazy, type ReactNode, Suspense } from 'react';
import { withWords } from './load-messages';
import { PageLoading } from './page-loading';
import { fieldWords } from './room-words';
import { useViewer } from './viewer';

const FieldFrame = lazy(async () => {
  const { FieldFrame: it } = await withWords(fieldWords, import('../field/field-frame'));
  return { default: it };
});

/** Whoever is a technician has their work on this phone around every page. */
export function TechnicianFrame({ children }: { children: ReactNode }) {
  const { technician } = useViewer();
  if (!technician) return children;
  return (
    <Suspense fallback={<PageLoading lines={6} />}>
      <FieldFrame technicianId={technician.id}>{children}</FieldFrame>
    </Suspense>
  );
}
