import { Button, MomentField, NumberField, RadioCards, SegmentField } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useFrame } from '../../time/use-frame';
import type { Question } from './use-intake-choices';

export interface PolicyQuestionProps {
  question: Question;
  /** Null: not answered yet; empty: not sure. */
  value: string | null;
  onChange: (value: string) => void;
  error?: string;
}

/** One of the policy's own questions. Whoever cannot answer says so, unless the answer is needed. */
export function PolicyQuestion({ question, value, onChange, error }: PolicyQuestionProps) {
  const { t } = useLingui();
  const { zone } = useFrame();
  const { name, form, choices, unit, required } = question;
  const label = question.label.text;
  const unsure = required ? [] : [{ value: '', label: t`Not sure` }];
  const pass = !required && value === null && (
    <Button variant="quiet" className="-mt-2 -ml-3.5 self-start" onClick={() => onChange('')}>
      <Trans>I do not know</Trans>
    </Button>
  );
  switch (form) {
    case 'CHOICE':
      return (
        <RadioCards
          label={label}
          layout="grid"
          cards={[
            ...choices.map((choice) => ({ value: choice.code, title: choice.label.text })),
            ...unsure.map((one) => ({ value: one.value, title: one.label })),
          ]}
          value={value}
          onChange={onChange}
          error={error}
        />
      );
    case 'YES_NO':
      return (
        <SegmentField
          label={label}
          segments={[{ value: 'yes', label: t`Yes` }, { value: 'no', label: t`No` }, ...unsure]}
          value={value}
          onChange={onChange}
          error={error}
        />
      );
    case 'NUMBER':
      return (
        <>
          <NumberField
            name={name}
            label={label}
            optional={!required}
            unit={unit}
            value={value ?? ''}
            onChange={onChange}
            error={error}
          />
          {pass}
        </>
      );
    case 'MOMENT':
      return (
        <>
          <MomentField
            name={name}
            label={label}
            optional={!required}
            zone={zone}
            value={value ?? ''}
            onChange={onChange}
            error={error}
          />
          {pass}
        </>
      );
    default:
      return form satisfies never;
  }
}
