import { Button } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { WordedChange } from '../../change/worded-change';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { Moment } from '../../time/moment';
import { useAnswerSolutionQuestion } from './use-answer-solution-question';

const QuestionListParts = graphql(`
  fragment QuestionList on Solution {
    id
    allowedActions
    questions {
      id
      question
      askedAt
      answer
      answeredAt
    }
  }
`);

export interface QuestionListProps {
  solution: FragmentType<typeof QuestionListParts>;
  onChanged: () => void;
}

/** What the customer asked before deciding, and what they were answered. It stays their turn meanwhile. */
export function QuestionList({ solution, onChanged }: QuestionListProps) {
  const { t } = useLingui();
  const { allowedActions, questions } = readFragment(QuestionListParts, solution);
  const answer = useAnswerSolutionQuestion();
  const [answering, setAnswering] = useState<string | null>(null);
  if (questions.length === 0) return null;
  return (
    <section className="flex flex-col gap-2">
      <h3 className="text-small font-semibold">
        <Trans>What the customer asked</Trans>
      </h3>
      <ul className="flex flex-col gap-3">
        {questions.map(({ id, question, askedAt, answer: said, answeredAt }) => (
          <li key={id} className="flex flex-col gap-1 text-small">
            <p className="text-body break-words whitespace-pre-line">{question}</p>
            <p className="text-caption text-ink-soft">
              <Moment at={askedAt} />
            </p>
            {said ? (
              <blockquote className="border-l-2 border-line pl-2.5 break-words whitespace-pre-line">
                {said}
                {answeredAt && (
                  <p className="text-caption text-ink-soft">
                    <Moment at={answeredAt} />
                  </p>
                )}
              </blockquote>
            ) : (
              allowedActions.includes('ANSWER') && (
                <Button className="self-start" onClick={() => setAnswering(id)}>
                  <Trans>Answer</Trans>
                </Button>
              )
            )}
          </li>
        ))}
      </ul>
      {answering && (
        <WordedChange
          title={<Trans>Answer the customer</Trans>}
          description={questions.find(({ id }) => id === answering)?.question}
          words={<Trans>Answer</Trans>}
          field="answer"
          label={<Trans>Send the answer</Trans>}
          change={answer}
          run={(text) => answer.run({ questionId: answering, answer: text })}
          told={t`Answered.`}
          onClose={() => setAnswering(null)}
          onReload={onChanged}
          onDone={() => {
            setAnswering(null);
            onChanged();
          }}
        />
      )}
    </section>
  );
}
