import { useLingui } from '@lingui/react/macro';
import { issueOf } from '../../change/issue-of';
import { askedSoFar } from './asked-so-far';
import { PolicyQuestion } from './policy-question';
import type { NewRequest } from './use-new-request';

/** What the policy wants to know besides, one question after the other; all of them once sending was tried. */
export function PolicyQuestions({ request }: { request: NewRequest }) {
  const { t } = useLingui();
  const { draft, change, choices, missing, refused, tries } = request;
  const asked = tries > 0 ? choices.questions : askedSoFar(choices.questions, draft.answers);
  return asked.map((question) => {
    const path = `facts.${question.name}` as const;
    return (
      <PolicyQuestion
        key={question.name}
        question={question}
        value={draft.answers[question.name] ?? null}
        onChange={(value) => change(({ answers }) => ({ answers: { ...answers, [question.name]: value } }))}
        error={missing.includes(path) ? t`Please answer this.` : issueOf(refused, path)}
      />
    );
  });
}
