/** A text and how it came to be. Moments are epoch milliseconds. */
export interface DraftText {
  text: string;
  saved: string;
  past: readonly string[];
  future: readonly string[];
  changedAt: number;
  recovered: boolean;
}

/** Letters typed within this are one step back. */
const together = 900;
const most = 200;

export const opened = (saved: string, kept: string | null): DraftText => ({
  text: kept ?? saved,
  saved,
  past: kept !== null && kept !== saved ? [saved] : [],
  future: [],
  changedAt: 0,
  recovered: kept !== null && kept !== saved,
});

export function changed(draft: DraftText, text: string, at: number): DraftText {
  if (text === draft.text) return draft;
  const joins = at - draft.changedAt < together && draft.past.length > 0 && draft.future.length === 0;
  const past = joins ? draft.past : [...draft.past, draft.text].slice(-most);
  return { ...draft, text, past, future: [], changedAt: at };
}

export function undone(draft: DraftText): DraftText {
  const text = draft.past.at(-1);
  if (text === undefined) return draft;
  return { ...draft, text, past: draft.past.slice(0, -1), future: [draft.text, ...draft.future], changedAt: 0 };
}

export function redone(draft: DraftText): DraftText {
  const [text, ...future] = draft.future;
  if (text === undefined) return draft;
  return { ...draft, text, past: [...draft.past, draft.text], future, changedAt: 0 };
}

export const saved = (draft: DraftText, text: string): DraftText => ({ ...draft, saved: text, recovered: false });
