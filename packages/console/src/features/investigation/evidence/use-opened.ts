import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Refused } from '../../../change/use-change';
import { useOpenEvidence } from '../use-open-evidence';

/** What somebody looks at evidence for, and the files that are open to them on this page. */
export interface Opened {
  /** Where the file of a piece can be fetched, by the id of the piece. */
  urls: Readonly<Record<string, string>>;
  /** What it is looked at for: every look is kept with it. */
  purpose: string;
  setPurpose: (purpose: string) => void;
  /** Whether somebody has looked already: then the purpose is settled, and another piece is a press away. */
  settled: boolean;
  look: (ids: readonly string[]) => Promise<boolean>;
  busy: boolean;
  refused: Refused | null;
}

/** At most so many at once, by the API. */
const most = 50;

export function useOpened(): Opened {
  const { t } = useLingui();
  const open = useOpenEvidence();
  const [urls, setUrls] = useState<Readonly<Record<string, string>>>({});
  const [purpose, setPurpose] = useState(() => t`Work on the investigation`);
  const [settled, setSettled] = useState(false);
  const look = async (ids: readonly string[]) => {
    if (!purpose.trim() || ids.length === 0) return false;
    const done = await open.run({ evidenceIds: ids.slice(0, most), purpose: purpose.trim() });
    if (!done) return false;
    const fresh = Object.fromEntries(done.opened.map(({ evidenceId, url }) => [evidenceId, url]));
    setUrls((before) => ({ ...before, ...fresh }));
    setSettled(true);
    return true;
  };
  return { urls, purpose, setPurpose, settled, look, busy: open.busy, refused: open.refused };
}
