import { RadioCards } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import type { IntakeChoices } from './use-intake-choices';

export interface PartQuestionsProps {
  /** Something is broken; else it is only about that part. */
  fault: boolean;
  choices: IntakeChoices;
  componentCode: string | null;
  faultCode: string | null;
  /** Null: not sure. */
  onComponent: (code: string | null) => void;
  onFault: (code: string) => void;
  componentError?: string;
  faultError?: string;
}

const UNSURE = '';

/** Which part, and what is wrong with it, out of what the policy knows; a question with one answer is not asked. */
export function PartQuestions(props: PartQuestionsProps) {
  const { fault, choices, componentCode, faultCode, onComponent, onFault, componentError, faultError } = props;
  const { t } = useLingui();
  const cards = ({ code, label }: IntakeChoices['faults'][number]) => ({ value: code, title: label.text });
  return (
    <>
      {choices.components.length > 1 && (
        <RadioCards
          label={t`Which part?`}
          layout="grid"
          cards={[...choices.components.map(cards), { value: UNSURE, title: t`Not sure` }]}
          value={componentCode ?? UNSURE}
          onChange={(code) => onComponent(code === UNSURE ? null : code)}
          error={componentError}
        />
      )}
      {choices.faults.length > 1 && (choices.components.length <= 1 || componentCode) && (
        <RadioCards
          label={fault ? t`What is wrong?` : t`What is it about?`}
          optional
          layout="grid"
          cards={choices.faults.map(cards)}
          value={faultCode}
          onChange={onFault}
          error={faultError}
        />
      )}
    </>
  );
}
