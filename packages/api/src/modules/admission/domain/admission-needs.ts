import type { Localized } from '@aftercare/schema';

type Labels = Readonly<Record<string, Localized>>;

/** What the policy asks of a class of people before they enter. */
export interface ClassNeeds {
  readonly educated: readonly string[];
  readonly exam: boolean;
  /** Papers, with the number of copies; null: one. */
  readonly papers: Readonly<Record<string, number | null>>;
  readonly approval: string | null;
  readonly stampedBy: string | null;
  readonly filedWith: string | null;
  readonly clause: string;
}

/** The rules on admission, as far as they say what is missing. */
export interface AdmissionNeeds {
  readonly classes: Readonly<Record<string, ClassNeeds>>;
  readonly papers: Labels;
  readonly education: { readonly levels: Labels; readonly clause: string };
  readonly specialTrades: { readonly trades: Labels; readonly paper: string; readonly clause: string };
}
