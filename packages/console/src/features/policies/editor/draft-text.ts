import { mergeTexts } from './merge-texts';

/** A text and how it came to be. Moments are epoch milliseconds. */
export interface DraftText {
  text: string;
  /** What it is compared with: as it was last saved, here or by somebody else. */
  saved: string;
  past: readonly string[];
  future: readonly string[];
  changedAt: number;
  /** What was not typed just now: found on this device, laid over what somebody else saved, or given way to it. */
  came: 'recovered' | 'merged' | 'theirs' | null;
}

/** An unsaved text as a device keeps it, with the saved one it was made from. */
export interface KeptText {
  from: string;
  text: string;
}

/** Letters typed within this are one step back. */
const together = 900;
const most = 200;

export function opened(saved: string, kept: KeptText | null): DraftText {
  const nothing: DraftText = { text: saved, saved, past: [], future: [], changedAt: 0, came: null };
  if (!kept || kept.text === saved) return nothing;
  const found: DraftText = { ...nothing, text: kept.text, saved: kept.from, past: [kept.from], came: 'recovered' };
  return kept.from === saved ? found : rebased(found, saved);
}

export function changed(draft: DraftText, text: string, at: number): DraftText {
  if (text === draft.text) return draft;
  const joins = at - draft.changedAt < together && draft.past.length > 0 && draft.future.length === 0;
  const past = joins ? draft.past : [...draft.past, draft.text].slice(-most);
  const came = text === draft.saved || draft.came === 'theirs' ? null : draft.came;
  return { ...draft, text, past, future: [], changedAt: at, came };
}

export function undone(draft: DraftText): DraftText {
  const text = draft.past.at(-1);
  if (text === undefined) return draft;
  return {
    ...draft,
    text,
    past: draft.past.slice(0, -1),
    future: [draft.text, ...draft.future],
    changedAt: 0,
    came: null,
  };
}

export function redone(draft: DraftText): DraftText {
  const [text, ...future] = draft.future;
  if (text === undefined) return draft;
  return { ...draft, text, past: [...draft.past, draft.text], future, changedAt: 0 };
}

export const saved = (draft: DraftText, text: string): DraftText => ({ ...draft, saved: text, came: null });

/**
 * Somebody else saved meanwhile: what was written here is laid over it. Where both wrote in the same lines theirs
 * stands, and one's own is one step back.
 */
export function rebased(draft: DraftText, source: string): DraftText {
  if (source === draft.saved) return draft;
  const merged = mergeTexts(draft.saved, draft.text, source);
  const text = merged ?? source;
  if (text === draft.text) return { ...draft, saved: source };
  const wrote = draft.text !== draft.saved;
  const came = merged === null ? 'theirs' : wrote ? 'merged' : null;
  return { text, saved: source, past: [...draft.past, draft.text], future: [], changedAt: 0, came };
}
