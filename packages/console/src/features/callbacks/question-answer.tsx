import { RadioCards, RatingStars, TextArea } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import type { AnswerForm } from '../../gql/graphql';

/** What was said to one question; only what its form asks for is set. */
export interface Given {
  mark?: number;
  yes?: boolean;
  words?: string;
}

export interface QuestionAnswerProps {
  label: string;
  form: AnswerForm;
  scale: number;
  given: Given;
  onChange: (given: Given) => void;
  error?: string | false;
}

/** One question of a callback in the form it is answered in: stars, yes or no, or words. */
export function QuestionAnswer({ label, form, scale, given, onChange, error }: QuestionAnswerProps) {
  const { t } = useLingui();
  switch (form) {
    case 'MARK':
      return (
        <RatingStars
          label={label}
          scale={scale}
          value={given.mark ?? null}
          onChange={(mark) => onChange({ mark })}
          error={error}
        />
      );
    case 'YES_NO':
      return (
        <RadioCards
          label={label}
          layout="grid"
          cards={[
            { value: 'YES', title: t`Yes` },
            { value: 'NO', title: t`No` },
          ]}
          value={given.yes === undefined ? null : given.yes ? 'YES' : 'NO'}
          onChange={(chosen) => onChange({ yes: chosen === 'YES' })}
          error={error}
        />
      );
    case 'WORDS':
      return (
        <TextArea
          label={label}
          optional
          rows={3}
          maxLength={2000}
          value={given.words ?? ''}
          onChange={(event) => onChange({ words: event.target.value })}
          error={error}
        />
      );
    default:
      return form satisfies never;
  }
}
