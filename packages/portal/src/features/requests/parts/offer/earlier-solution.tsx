import { Trans } from '@lingui/react/macro';
import { ChevronDown } from 'lucide-react';
import { type FragmentType, graphql, readFragment } from '../../../../gql';
import { SolutionContent } from './solution-content';
import { SolutionObjected } from './solution-objected';
import { SolutionOutcome } from './solution-outcome';
import { SolutionQuestions } from './solution-questions';

const EarlierSolutionParts = graphql(`
  fragment EarlierSolution on Solution {
    state
    decidedAt
    ground
    reason
    questions {
      ...SolutionQuestion
    }
    ...SolutionContent
  }
`);

export interface EarlierSolutionProps {
  solution: FragmentType<typeof EarlierSolutionParts>;
  /** As the customer counts what they were sent, from 1. */
  round: number;
}

/** A proposal that another took the place of, folded. */
export function EarlierSolution({ solution, round }: EarlierSolutionProps) {
  const parts = readFragment(EarlierSolutionParts, solution);
  const { state, decidedAt, ground, reason, questions } = parts;
  return (
    <details className="group rounded-control border border-line">
      <summary className="flex min-h-target cursor-pointer items-center gap-2 px-3 py-2 text-small">
        <span className="flex min-w-0 flex-1 flex-wrap items-center justify-between gap-2">
          <span className="font-semibold">
            <Trans>Proposal {round}</Trans>
          </span>
          <SolutionOutcome state={state} decidedAt={decidedAt} />
        </span>
        <ChevronDown aria-hidden className="size-5 shrink-0 text-ink-soft group-open:rotate-180" />
      </summary>
      <div className="flex flex-col gap-4 border-t border-line px-3 py-3">
        <SolutionObjected ground={ground} reason={reason} />
        <SolutionContent solution={parts} />
        <SolutionQuestions questions={questions} />
      </div>
    </details>
  );
}
