import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '../class-names';
import { choiceClass, choiceInputClass, ChoiceFrame } from './choice-frame';
import type { FieldProps } from './field-frame';

export interface RadioCard<Value extends string> {
  value: Value;
  title: ReactNode;
  description?: ReactNode;
  /** A picture at the top or start. */
  media?: ReactNode;
  disabled?: boolean;
}

export interface RadioCardsProps<Value extends string> extends FieldProps {
  cards: readonly RadioCard<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  /** `list`: one under another. `grid`: as many as fit. `strip`: side by side, scrolled sideways. */
  layout?: 'list' | 'grid' | 'strip';
}

const layouts = {
  list: 'flex flex-col gap-2',
  grid: 'grid grid-cols-[repeat(auto-fill,minmax(min(100%,10rem),1fr))] gap-2',
  strip: '-mx-4 flex snap-x scroll-px-4 gap-2.5 overflow-x-auto px-4 py-1 *:min-w-40 *:shrink-0 *:snap-start',
};

/** One of a few, each big enough to hold a picture and a sentence. */
export function RadioCards<Value extends string>(props: RadioCardsProps<Value>) {
  const { cards, value, onChange, layout = 'list', ...field } = props;
  return (
    <ChoiceFrame {...field}>
      {(name) => (
        <div className={layouts[layout]}>
          {cards.map((card) => (
            <label
              key={card.value}
              className={classNames(choiceClass, 'rounded-card p-3.5', layout !== 'list' && 'flex-col')}
            >
              <input
                type="radio"
                name={name}
                value={card.value}
                checked={card.value === value}
                disabled={card.disabled}
                onChange={() => onChange(card.value)}
                className={choiceInputClass}
              />
              {card.media && <span className={layout === 'list' ? 'mr-3 shrink-0' : 'mb-2'}>{card.media}</span>}
              <span className="min-w-0 flex-1 pr-6">
                <span className="block text-body font-semibold">{card.title}</span>
                {card.description && <span className="block text-small text-ink-soft">{card.description}</span>}
              </span>
              {card.value === value && <Check aria-hidden className="absolute top-3 right-3 size-5 text-brand" />}
            </label>
          ))}
        </div>
      )}
    </ChoiceFrame>
  );
}
