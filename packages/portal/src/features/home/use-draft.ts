import { useCallback, useEffect, useState } from 'react';
import { type Draft, emptyDraft } from './draft';
import { keptDraft } from './kept-draft';

export type ChangeDraft = (part: Partial<Draft> | ((before: Draft) => Partial<Draft>)) => void;

export interface DraftState {
  draft: Draft;
  change: ChangeDraft;
  /** After it was sent, or to begin anew. */
  forget: () => void;
}

/** The unsent request: what is typed survives a reload or a lost connection. `first` wins over what was kept. */
export function useDraft(customerId: string, first: Partial<Draft>): DraftState {
  const [draft, setDraft] = useState<Draft>(() => ({ ...keptDraft.read(customerId), ...first }));
  useEffect(() => {
    if (draft === emptyDraft) keptDraft.forget(customerId);
    else keptDraft.write(customerId, draft);
  }, [customerId, draft]);
  const change = useCallback<ChangeDraft>(
    (part) => setDraft((before) => ({ ...before, ...(typeof part === 'function' ? part(before) : part) })),
    [],
  );
  const forget = useCallback(() => {
    // At once: the page may be left before the effect runs.
    keptDraft.forget(customerId);
    setDraft(emptyDraft);
  }, [customerId]);
  return { draft, change, forget };
}
