import { deviceStorage } from '@aftercare/ui';
import { useEffect, useReducer } from 'react';
import { changed, type DraftText, opened, redone, saved, undone } from './draft-text';

export interface DraftEditing {
  text: string;
  dirty: boolean;
  /** Whether the text was found on this device, unsaved, when the page opened. */
  recovered: boolean;
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

type Step = { do: 'change'; text: string; at: number } | { do: 'undo' } | { do: 'redo' } | { do: 'keep'; text: string };

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
    default:
      return what satisfies never;
  }
}

/** A text being written: undone and redone, and kept on this device until it is saved. */
export function useDraftText(id: string, source: string): DraftEditing {
  const key = `aftercare.policy-draft.${id}`;
  const [draft, run] = useReducer(step, null, () => opened(source, deviceStorage.read(key)));
  const dirty = draft.text !== draft.saved;
  useEffect(() => {
    const timer = setTimeout(() => {
      if (dirty) deviceStorage.write(key, draft.text);
      else deviceStorage.remove(key);
    }, 500);
    return () => clearTimeout(timer);
  }, [key, dirty, draft.text]);
  const change = (text: string) => run({ do: 'change', text, at: Date.now() });
  return {
    text: draft.text,
    dirty,
    recovered: draft.recovered && dirty,
    canUndo: draft.past.length > 0,
    canRedo: draft.future.length > 0,
    change,
    undo: () => run({ do: 'undo' }),
    redo: () => run({ do: 'redo' }),
    keep: (text) => run({ do: 'keep', text }),
    discard: () => change(draft.saved),
  };
}
