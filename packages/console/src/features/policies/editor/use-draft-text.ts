import { deviceStorage } from '@aftercare/ui';
import { useEffect, useReducer } from 'react';
import { changed, type DraftText, type KeptText, opened, rebased, redone, saved, undone } from './draft-text';

export interface DraftEditing {
  text: string;
  dirty: boolean;
  /** What of the text was not typed just now, until it is saved or given up. */
  came: DraftText['came'];
  canUndo: boolean;
  canRedo: boolean;
  change: (text: string) => void;
  undo: () => void;
  redo: () => void;
  /** What was just saved is the text to compare with from now on. */
  keep: (text: string) => void;
  /** Back to what is saved. */
  discard: () => void;
}

type Step =
  | { do: 'change'; text: string; at: number }
  | { do: 'undo' }
  | { do: 'redo' }
  | { do: 'keep'; text: string }
  | { do: 'rebase'; source: string };

function step(draft: DraftText, what: Step): DraftText {
  switch (what.do) {
    case 'change':
      return changed(draft, what.text, what.at);
    case 'undo':
      return undone(draft);
    case 'redo':
      return redone(draft);
    case 'keep':
      return saved(draft, what.text);
    case 'rebase':
      return rebased(draft, what.source);
    default:
      return what satisfies never;
  }
}

/**
 * A text being written: undone and redone, kept on this device until it is saved, and laid over what somebody else
 * saved meanwhile.
 *
 * @param source as it is saved now
 */
export function useDraftText(id: string, source: string): DraftEditing {
  const key = `aftercare.policy-draft.${id}`;
  const [draft, run] = useReducer(step, null, () => opened(source, readKept(key)));
  const dirty = draft.text !== draft.saved;
  useEffect(() => run({ do: 'rebase', source }), [source]);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (dirty) deviceStorage.write(key, JSON.stringify({ from: draft.saved, text: draft.text } satisfies KeptText));
      else deviceStorage.remove(key);
    }, 500);
    return () => clearTimeout(timer);
  }, [key, dirty, draft.saved, draft.text]);
  const change = (text: string) => run({ do: 'change', text, at: Date.now() });
  return {
    text: draft.text,
    dirty,
    came: draft.came,
    canUndo: draft.past.length > 0,
    canRedo: draft.future.length > 0,
    change,
    undo: () => run({ do: 'undo' }),
    redo: () => run({ do: 'redo' }),
    keep: (text) => run({ do: 'keep', text }),
    discard: () => change(draft.saved),
  };
}

function readKept(key: string): KeptText | null {
  try {
    const kept = JSON.parse(deviceStorage.read(key) ?? 'null') as Partial<KeptText> | null;
    return typeof kept?.from === 'string' && typeof kept.text === 'string' ? (kept as KeptText) : null;
  } catch {
    return null;
  }
}
