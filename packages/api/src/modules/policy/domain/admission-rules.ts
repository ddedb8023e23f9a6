import type { AccidentReporter, Localized } from '@aftercare/schema';
import type { Period } from './local-date.js';

type Labels = Readonly<Record<string, Localized>>;

/** Who may enter a place, what they must have before, and what happens when something of it is missing. */
export interface AdmissionRules {
  readonly classes: Readonly<Record<string, OutsiderClass>>;
  readonly papers: Labels;
  readonly education: { readonly levels: Labels; readonly clause: string };
  /** `paper` is the certificate each trade needs, valid on the day. */
  readonly specialTrades: { readonly trades: Labels; readonly paper: string; readonly clause: string };
  readonly valid: { readonly for: Period; readonly clause: string };
  readonly responsible: {
    readonly answers: Localized;
    readonly manages: Localized;
    readonly namedOnEach: boolean;
    readonly clause: string;
  };
  readonly subcontracting: { readonly allowed: boolean; readonly clause: string };
  /** `sentence` holds `{papers}`. */
  readonly dispatch: { readonly allowedWithout: boolean; readonly sentence: Localized; readonly clause: string };
  readonly stopWork: {
    readonly orderedBy: string;
    readonly for: Labels;
    readonly freezesVisit: boolean;
    readonly pausesPromises: boolean;
    readonly clause: string;
  };
  readonly violations: { readonly bookedTo: AccidentReporter; readonly fromDeposit: boolean; readonly clause: string };
  readonly deposit: { readonly earmarked: boolean; readonly approval: string; readonly clause: string };
  /** By which facts the tables of the policy know a class of people, and an accident. */
  readonly facts: { readonly class: string | null; readonly accident: Readonly<Record<string, string>> };
  /** Inspections of work on site that are gone through item by item. */
  readonly inspections: readonly InspectionRound[];
}

/** What a class of people must have before they enter. */
export interface OutsiderClass {
  readonly 'zh-CN': string;
  readonly en: string;
  /** Levels of safety education. */
  readonly educated: readonly string[];
  readonly exam: boolean;
  /** Papers, with the number of copies; `null`: one. */
  readonly papers: Readonly<Record<string, number | null>>;
  /** A rule of `approvals`; `null`: nobody need agree. */
  readonly approval: string | null;
  readonly stampedBy: string | null;
  readonly filedWith: string | null;
  readonly accident: {
    readonly reportedBy: AccidentReporter;
    readonly outcomeFiledBy: AccidentReporter | null;
    readonly promise: string | null;
    readonly clause: string;
  };
  readonly clause: string;
}

export interface InspectionRound {
  readonly key: string;
  readonly label: Localized;
  readonly performedBy: string;
  readonly items: Labels;
  readonly clause: string;
}
