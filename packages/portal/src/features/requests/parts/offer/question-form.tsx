import { Button, TextArea } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import { type SubmitEvent, useState } from 'react';
import { issueOf } from '../../../../change/issue-of';
import { RefusalWords } from '../../../../change/refusal-words';
import { DecisionActions } from '../../decision-actions';
import { takeFocus } from '../../take-focus';
import { useAskAboutSolution } from './solution-changes';

export interface QuestionFormProps {
  solutionId: string;
  version: number;
  onAsked: () => void;
  onBack: () => void;
}

/** Something the customer wants to know first. Nothing is decided by it. */
export function QuestionForm({ solutionId, version, onAsked, onBack }: QuestionFormProps) {
  const { t } = useLingui();
  const ask = useAskAboutSolution();
  const [question, setQuestion] = useState('');
  const issue = issueOf(ask.refused, 'question');
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    if (await ask.run({ solutionId, version, question: question.trim() })) onAsked();
  };
  return (
    <form className="flex flex-col gap-4" onSubmit={(event) => void send(event)}>
      <TextArea
        ref={takeFocus}
        label={t`What do you want to know?`}
        hint={t`You can decide before or after our answer.`}
        rows={3}
        maxLength={2000}
        value={question}
        error={issue}
        onChange={(event) => setQuestion(event.target.value)}
      />
      <RefusalWords refused={issue ? null : ask.refused} onReload={onAsked} />
      <DecisionActions>
        <Button type="submit" variant="primary" wide busy={ask.busy} disabled={!question.trim()}>
          {t`Send question`}
        </Button>
        <Button wide onClick={onBack}>{t`Back`}</Button>
      </DecisionActions>
    </form>
  );
}
