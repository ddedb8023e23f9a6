import { majorOf, minorOf } from '@aftercare/ui/minor-of';
import type { SolutionMeasure } from '../../gql/graphql';
import type { QuoteLine } from './quote';

/** What takes the place of what, while it is written. */
export interface ReplacementDraft {
  model: string;
  specification: string;
  originalModel: string;
  originalSpecification: string;
}

/** What is offered, while it is written. */
export interface Draft {
  measures: readonly SolutionMeasure[];
  explanation: string;
  steps: readonly string[];
  durationDays: string;
  materials: readonly string[];
  tools: readonly string[];
  /** As typed, in the currency of the organization. */
  expectedCost: string;
  lines: readonly QuoteLine[];
  replacement: ReplacementDraft;
}

const noReplacement: ReplacementDraft = {
  model: '',
  specification: '',
  originalModel: '',
  originalSpecification: '',
};

export const emptyDraft: Draft = {
  measures: [],
  explanation: '',
  steps: [''],
  durationDays: '',
  materials: [],
  tools: [],
  expectedCost: '',
  lines: [],
  replacement: noReplacement,
};

/** A round as it was kept before. */
export interface KeptRound {
  measures: readonly SolutionMeasure[];
  explanation: string;
  steps: readonly string[];
  durationDays: number;
  materials: readonly string[];
  tools: readonly string[];
  expectedCostMinor?: string | null;
  total: { currency: string };
  lines: readonly { code: string; quantity: number; discountBasisPoints: number }[];
  replacement?: ReplacementDraft | null;
}

/** A round to be written anew; its lines by the price list of today. What is on it no longer falls away. */
export function draftOf(round: KeptRound, items: readonly { id: string; code: string }[]): Draft {
  const { expectedCostMinor, total, lines, replacement, durationDays, ...same } = round;
  return {
    ...same,
    durationDays: String(durationDays),
    expectedCost: expectedCostMinor ? majorOf(expectedCostMinor, total.currency) : '',
    lines: lines.flatMap(({ code, quantity, discountBasisPoints }) => {
      const item = items.find((one) => one.code === code);
      return item ? [{ priceItemId: item.id, quantity, discountBasisPoints }] : [];
    }),
    replacement: replacement ?? noReplacement,
  };
}

/** Measures that put something in the place of something. */
export const replaces = (measures: readonly SolutionMeasure[]): boolean =>
  measures.some((measure) => measure === 'REPLACE' || measure === 'EXCHANGE');

export type DraftField = 'measures' | 'explanation' | 'steps' | 'durationDays' | 'expectedCost';

/** What a draft lacks before it can be kept. */
export function lacksOf(draft: Draft, currency: string): DraftField[] {
  const lacks: Record<DraftField, boolean> = {
    measures: draft.measures.length === 0,
    explanation: draft.explanation.trim() === '',
    steps: said(draft.steps).length === 0,
    durationDays: !/^\d{1,4}$/.test(draft.durationDays.trim()),
    expectedCost: !minorOf(draft.expectedCost, currency),
  };
  return (Object.keys(lacks) as DraftField[]).filter((field) => lacks[field]);
}

const said = (texts: readonly string[]): string[] => texts.map((text) => text.trim()).filter((text) => text !== '');

/** A draft that lacks nothing, as the API takes it. A replacement is sent where the measures make one and it was filled in. */
export function inputOf(draft: Draft, currency: string) {
  const { replacement } = draft;
  const filled = Object.values(replacement).some((text) => text.trim() !== '');
  return {
    measures: [...draft.measures],
    explanation: draft.explanation.trim(),
    steps: said(draft.steps),
    durationDays: Number(draft.durationDays.trim()),
    materials: said(draft.materials),
    tools: said(draft.tools),
    expectedCostMinor: minorOf(draft.expectedCost, currency) ?? '0',
    currency,
    lines: draft.lines.map(({ priceItemId, quantity, discountBasisPoints }) => ({
      priceItemId,
      quantity,
      discountBasisPoints,
    })),
    replacement:
      replaces(draft.measures) && filled
        ? {
            model: replacement.model.trim(),
            specification: replacement.specification.trim(),
            originalModel: replacement.originalModel.trim() || null,
            originalSpecification: replacement.originalSpecification.trim(),
          }
        : null,
  };
}
