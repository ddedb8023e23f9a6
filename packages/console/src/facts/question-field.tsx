import { MomentField, NumberField, SegmentField, Select } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import { useViewer } from '../app/viewer';
import type { Question } from './intake-choices';

export interface QuestionFieldProps {
  question: Question;
  /** As inputs take it; empty: not known yet. */
  value: string;
  onChange: (value: string) => void;
  error?: string;
}

/** One of the policy's own questions, answered in its form; each answer can be left unknown. */
export function QuestionField({ question, value, onChange, error }: QuestionFieldProps) {
  const { t } = useLingui();
  const { timeZone } = useViewer().organization;
  const { name, form, choices, unit } = question;
  const unknown = { value: '', label: t`Not known yet` };
  const field = { name, label: question.label.text, value, onChange, error };
  switch (form) {
    case 'CHOICE':
      return (
        <Select
          {...field}
          options={[unknown, ...choices.map(({ code, label }) => ({ value: code, label: label.text }))]}
        />
      );
    case 'NUMBER':
      return <NumberField {...field} unit={unit} />;
    case 'YES_NO':
      return (
        <SegmentField {...field} segments={[{ value: 'yes', label: t`Yes` }, { value: 'no', label: t`No` }, unknown]} />
      );
    case 'MOMENT':
      return <MomentField {...field} zone={timeZone} />;
    default:
      return form satisfies never;
  }
}
