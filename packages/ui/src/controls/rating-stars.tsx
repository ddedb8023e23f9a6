import { useLingui } from '@lingui/react/macro';
import { Star } from 'lucide-react';
import { classNames } from '../class-names';
import { ChoiceFrame } from './choice-frame';
import type { FieldProps } from './field-frame';

export interface RatingStarsProps extends FieldProps {
  value: number | null;
  onChange: (stars: number) => void;
  /** The best mark; the worst is one. */
  scale: number;
  /** What each number of stars means, said beside them and to screen readers. */
  meanings?: Readonly<Record<number, string>>;
  disabled?: boolean;
}

/** As many stars as the scale has: native radio buttons, so arrow keys work. */
export function RatingStars({ value, onChange, scale, meanings, disabled, ...field }: RatingStarsProps) {
  const { t } = useLingui();
  const all = Array.from({ length: scale }, (_, at) => at + 1);
  const name = (stars: number) => {
    const count = t`${stars} of ${scale} stars`;
    return meanings ? `${count}: ${meanings[stars]}` : count;
  };
  return (
    <ChoiceFrame {...field}>
      {(group) => (
        <div className="flex flex-wrap items-center gap-x-3">
          <div className="-ml-1.5 flex flex-wrap">
            {all.map((stars) => (
              <label
                key={stars}
                className="relative grid size-12 cursor-pointer place-items-center rounded-control has-focus-visible:outline-2 has-focus-visible:outline-brand"
              >
                <input
                  type="radio"
                  name={group}
                  value={stars}
                  checked={value === stars}
                  disabled={disabled}
                  onChange={() => onChange(stars)}
                  aria-label={name(stars)}
                  className="absolute inset-0 size-full cursor-pointer appearance-none opacity-0"
                />
                <Star
                  aria-hidden
                  className={classNames(
                    'size-8',
                    value !== null && stars <= value ? 'fill-current text-star' : 'text-line-strong',
                  )}
                  strokeWidth={1.5}
                />
              </label>
            ))}
          </div>
          {value !== null && meanings && (
            <span aria-hidden className="text-small text-ink-soft">
              {meanings[value]}
            </span>
          )}
        </div>
      )}
    </ChoiceFrame>
  );
}
