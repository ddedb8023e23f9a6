import { Card } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../../../../gql';
import { SolutionContent } from './solution-content';
import { SolutionObjected } from './solution-objected';
import { SolutionOutcome } from './solution-outcome';
import { SolutionQuestions } from './solution-questions';

const SolutionCardParts = graphql(`
  fragment SolutionCard on Solution {
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

export interface SolutionCardProps {
  solution: FragmentType<typeof SolutionCardParts>;
  /** An independent body finds first, or has found against an objection: no other proposal is on its way. */
  inspected: boolean;
}

/** The latest proposal once there is nothing to decide on it: what was agreed, or how else it ended. */
export function SolutionCard({ solution, inspected }: SolutionCardProps) {
  const parts = readFragment(SolutionCardParts, solution);
  const { state, decidedAt, ground, reason, questions } = parts;
  return (
    <Card title={state === 'AGREED' ? <Trans>What we agreed</Trans> : <Trans>Our proposal</Trans>}>
      <div className="flex flex-col gap-4">
        <div>
          <SolutionOutcome state={state} decidedAt={decidedAt} />
        </div>
        <SolutionObjected ground={ground} reason={reason} />
        {state === 'OBJECTED' && !inspected && (
          <p className="text-small font-semibold">
            <Trans>We are preparing another proposal for you.</Trans>
          </p>
        )}
        {state === 'WITHDRAWN' && (
          <p className="text-small font-semibold">
            <Trans>You need not decide on it any more.</Trans>
          </p>
        )}
        <SolutionContent solution={parts} />
        <SolutionQuestions questions={questions} />
      </div>
    </Card>
  );
}
