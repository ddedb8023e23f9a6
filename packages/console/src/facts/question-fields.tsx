import { useLingui } from '@lingui/react/macro';
import { issueOf } from '../change/issue-of';
import type { Refused } from '../change/use-change';
import { type Answers, offeredAnswers } from './answers';
import type { Question } from './intake-choices';
import { QuestionField } from './question-field';

export interface QuestionFieldsProps {
  questions: readonly Question[];
  answers: Answers;
  onChange: (answers: Answers) => void;
  refused: Refused | null;
}

/** The policy's own questions: first those for the customer, then those we judge ourselves. */
export function QuestionFields({ questions, answers, onChange, refused }: QuestionFieldsProps) {
  const { t } = useLingui();
  const offered = offeredAnswers(answers, questions);
  const groups = [
    { legend: t`To ask the customer`, asked: questions.filter(({ askedOfCustomer }) => askedOfCustomer) },
    { legend: t`For us to judge`, asked: questions.filter(({ askedOfCustomer }) => !askedOfCustomer) },
  ].filter(({ asked }) => asked.length > 0);
  return groups.map(({ legend, asked }) => (
    <fieldset key={legend} className="min-w-0">
      <legend className="mb-2 text-caption font-semibold text-ink-soft">{legend}</legend>
      <div className="grid items-end gap-3 sm:grid-cols-2">
        {asked.map((question) => (
          <QuestionField
            key={question.name}
            question={question}
            value={offered[question.name] ?? ''}
            onChange={(value) => onChange({ ...answers, [question.name]: value })}
            error={issueOf(refused, `facts.${question.name}`)}
          />
        ))}
      </div>
    </fieldset>
  ));
}
