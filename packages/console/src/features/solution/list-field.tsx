import { Button, FieldError, IconButton, TextField } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';

export interface ListFieldProps {
  label: ReactNode;
  /** What one line is called for those who hear it, by its place. */
  nameOf: (place: number) => string;
  /** What stands on the button that adds one. */
  add: ReactNode;
  lines: readonly string[];
  onChange: (lines: readonly string[]) => void;
  /** Whether their order matters: then they are numbered and can be moved. */
  ordered?: boolean;
  error?: string;
}

/** Lines of text: Enter adds the next, Backspace takes an empty one away. */
export function ListField({ label, nameOf, add, lines, onChange, ordered = false, error }: ListFieldProps) {
  const { t } = useLingui();
  const list = useRef<HTMLUListElement>(null);
  const focus = (place: number) =>
    requestAnimationFrame(() => list.current?.querySelectorAll<HTMLInputElement>('input')[place]?.focus());
  const insert = (place: number) => {
    onChange([...lines.slice(0, place), '', ...lines.slice(place)]);
    focus(place);
  };
  const remove = (place: number) => {
    onChange(lines.filter((_, at) => at !== place));
    focus(Math.max(0, place - 1));
  };
  const move = (place: number, by: number) => {
    const moved = [...lines];
    const [line = ''] = moved.splice(place, 1);
    moved.splice(place + by, 0, line);
    onChange(moved);
  };
  const onKey = (event: KeyboardEvent, place: number) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      insert(place + 1);
    } else if (event.key === 'Backspace' && lines[place] === '' && lines.length > 1) {
      event.preventDefault();
      remove(place);
    }
  };
  return (
    <fieldset className="flex min-w-0 flex-col gap-1.5">
      <legend className="mb-1.5 text-small font-semibold">{label}</legend>
      <ul ref={list} className="flex flex-col gap-1.5">
        {lines.map((line, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- a line is its place
          <li key={place} className="flex items-center gap-1">
            {ordered && (
              <span aria-hidden data-numeric className="w-5 shrink-0 text-right text-small text-ink-soft">
                {place + 1}
              </span>
            )}
            <TextField
              className="min-w-0 flex-1"
              label={nameOf(place + 1)}
              hideLabel
              maxLength={500}
              value={line}
              onKeyDown={(event) => onKey(event, place)}
              onChange={({ target }) => onChange(lines.map((one, at) => (at === place ? target.value : one)))}
            />
            {ordered && (
              <>
                <IconButton
                  label={t`Earlier: ${nameOf(place + 1)}`}
                  icon={<ArrowUp />}
                  disabled={place === 0}
                  onClick={() => move(place, -1)}
                />
                <IconButton
                  label={t`Later: ${nameOf(place + 1)}`}
                  icon={<ArrowDown />}
                  disabled={place === lines.length - 1}
                  onClick={() => move(place, 1)}
                />
              </>
            )}
            <IconButton label={t`Remove ${nameOf(place + 1)}`} icon={<Trash2 />} onClick={() => remove(place)} />
          </li>
        ))}
      </ul>
      <Button
        variant="quiet"
        className="self-start"
        icon={<Plus aria-hidden className="size-4" />}
        onClick={() => insert(lines.length)}
      >
        {add}
      </Button>
      {error && <FieldError>{error}</FieldError>}
    </fieldset>
  );
}
