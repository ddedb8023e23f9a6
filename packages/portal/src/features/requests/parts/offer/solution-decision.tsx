import { Button, formatMoney, useLanguage } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { RefusalWords } from '../../../../change/refusal-words';
import { type FragmentType, graphql, readFragment } from '../../../../gql';
import { DecisionActions } from '../../decision-actions';
import { DecisionCard } from '../../decision-card';
import { ObjectionForm } from './objection-form';
import { QuestionForm } from './question-form';
import { useAgreeToSolution } from './solution-changes';
import { SolutionContent } from './solution-content';
import { SolutionQuestions } from './solution-questions';

const SolutionDecisionParts = graphql(`
  fragment SolutionDecision on Solution {
    id
    version
    total {
      amountMinor
      currency
    }
    questions {
      ...SolutionQuestion
    }
    ...SolutionContent
  }
`);

export interface SolutionDecisionProps {
  solution: FragmentType<typeof SolutionDecisionParts>;
  /** They read another before it. */
  again: boolean;
  qualitySettled: boolean;
  onChanged: () => void;
}

/** What we propose, on one card: agree to it, object and say why, or ask first. */
export function SolutionDecision({ solution, again, qualitySettled, onChanged }: SolutionDecisionProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const parts = readFragment(SolutionDecisionParts, solution);
  const { id, version, total, questions } = parts;
  const agree = useAgreeToSolution();
  const [opened, setOpened] = useState<'objection' | 'question' | null>(null);
  const back = () => setOpened(null);
  const price = Number(total.amountMinor) > 0 ? formatMoney(total, language) : null;
  const yes = async () => {
    if (await agree.run({ solutionId: id, version, method: null })) onChanged();
  };
  const asked = () => {
    back();
    onChanged();
  };
  return (
    <DecisionCard title={again ? <Trans>Our new proposal</Trans> : <Trans>Our proposal</Trans>}>
      <SolutionContent solution={parts} />
      <SolutionQuestions questions={questions} open />
      {opened === 'objection' && (
        <ObjectionForm {...{ solutionId: id, version, qualitySettled, onChanged }} onBack={back} />
      )}
      {opened === 'question' && <QuestionForm solutionId={id} version={version} onAsked={asked} onBack={back} />}
      {!opened && (
        <>
          <div className="rounded-control bg-sunken px-3 py-2.5 text-small">
            <h3 className="font-semibold">
              <Trans>What happens next</Trans>
            </h3>
            <ul className="mt-1 flex list-disc flex-col gap-1 pl-5">
              <li>
                {price ? (
                  <Trans>If you agree, we plan the work and tell you when. You pay {price} when it is done.</Trans>
                ) : (
                  <Trans>If you agree, we plan the work and tell you when.</Trans>
                )}
              </li>
              <li>
                <Trans>If not, tell us what is not right: we prepare another proposal.</Trans>
              </li>
            </ul>
          </div>
          <RefusalWords refused={agree.refused} onReload={onChanged} />
          <DecisionActions>
            <Button variant="primary" wide busy={agree.busy} onClick={() => void yes()}>
              {price ? t`Agree to ${price}` : t`Agree`}
            </Button>
            <Button wide onClick={() => setOpened('question')}>{t`Ask first`}</Button>
            <Button wide onClick={() => setOpened('objection')}>{t`I do not agree`}</Button>
          </DecisionActions>
        </>
      )}
    </DecisionCard>
  );
}
