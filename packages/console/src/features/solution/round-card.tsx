import { Card, StateChip } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { ApprovalList } from '../../approval/approval-list';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { solutionStateLooks, solutionStateWords } from '../../words/solution-words';
import { QuestionList } from './question-list';
import { RoundActions } from './round-actions';
import { RoundBody } from '../../solution/round-body';

const RoundCardParts = graphql(`
  fragment RoundCard on Solution {
    id
    round
    state
    approvals {
      ...ApprovalLine
    }
    ...RoundBody
    ...QuestionList
    ...RoundActions
  }
`);

export interface RoundCardProps {
  solution: FragmentType<typeof RoundCardParts>;
  requestId: string;
  onRevise: () => void;
  onChanged: () => void;
}

/** The round at hand: what is offered, who inside must agree, what the customer asked, and what is next. */
export function RoundCard({ solution, requestId, onRevise, onChanged }: RoundCardProps) {
  const { t } = useLingui();
  const parts = readFragment(RoundCardParts, solution);
  const { round, state, approvals } = parts;
  return (
    <Card
      title={<Trans>Round {round}</Trans>}
      aside={<StateChip state={solutionStateLooks[state]}>{t(solutionStateWords[state])}</StateChip>}
    >
      <div className="flex flex-col gap-5">
        <RoundBody solution={parts} />
        {approvals.length > 0 && (
          <section className="flex flex-col gap-2">
            <h3 className="text-small font-semibold">
              <Trans>Agreed to inside</Trans>
            </h3>
            <ApprovalList approvals={approvals.toReversed()} />
          </section>
        )}
        <QuestionList solution={parts} onChanged={onChanged} />
        <RoundActions solution={parts} requestId={requestId} onRevise={onRevise} onChanged={onChanged} />
      </div>
    </Card>
  );
}
