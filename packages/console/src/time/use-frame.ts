import { type TimeFrame, useLanguage, useNow } from '@aftercare/ui';
import { useViewer } from '../app/viewer';

/** What every text about a moment depends on: the reader's language, the business's zone, and now. */
export function useFrame(): TimeFrame {
  const language = useLanguage();
  const now = useNow();
  return { language, zone: useViewer().organization.timeZone, now };
}
