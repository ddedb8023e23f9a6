import { formatMoment } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../../../../gql';
import { useFrame } from '../../../../time/use-frame';

const SolutionQuestionParts = graphql(`
  fragment SolutionQuestion on SolutionQuestion {
    id
    question
    askedAt
    answer
    answeredAt
  }
`);

export interface SolutionQuestionsProps {
  questions: readonly FragmentType<typeof SolutionQuestionParts>[];
  /** It is still to be decided: an answer is on its way. */
  open?: boolean;
}

/** What the customer asked about a proposal, and what we answered. Nothing where nothing was asked. */
export function SolutionQuestions({ questions, open = false }: SolutionQuestionsProps) {
  const { t } = useLingui();
  const frame = useFrame();
  const asked = readFragment(SolutionQuestionParts, questions);
  if (asked.length === 0) return null;
  return (
    <ul aria-label={t`Your questions`} className="flex flex-col gap-2.5">
      {asked.map(({ id, question, askedAt, answer, answeredAt }) => (
        <li key={id} className="flex flex-col gap-1.5 rounded-control bg-sunken px-3 py-2.5 text-small">
          <p className="text-caption text-ink-soft">
            <Trans>You asked</Trans> · <time dateTime={askedAt}>{formatMoment(askedAt, frame)}</time>
          </p>
          <p className="break-words whitespace-pre-line">{question}</p>
          {answer ? (
            <>
              <p className="border-t border-line pt-1.5 text-caption text-ink-soft">
                <Trans>We answered</Trans>
                {answeredAt && (
                  <>
                    {' · '}
                    <time dateTime={answeredAt}>{formatMoment(answeredAt, frame)}</time>
                  </>
                )}
              </p>
              <p className="break-words whitespace-pre-line">{answer}</p>
            </>
          ) : (
            open && (
              <p className="text-ink-soft">
                <Trans>We answer as soon as we can. You can decide before or after.</Trans>
              </p>
            )
          )}
        </li>
      ))}
    </ul>
  );
}
