import { Trans, useLingui } from '@lingui/react/macro';
import { Check, ChevronDown, LoaderCircle, X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { classNames } from '../class-names';
import { controlClass, FieldFrame, type FieldProps } from './field-frame';
import { usePopoverBelow } from './use-popover-below';

export interface SearchSelectProps<Item> extends FieldProps {
  /** What can be chosen now: all of it, or the answer to the last search. */
  items: readonly Item[];
  value: Item | null;
  onChange: (item: Item | null) => void;
  keyOf: (item: Item) => string;
  labelOf: (item: Item) => string;
  /** How a line looks; its label unless given. */
  renderItem?: (item: Item) => ReactNode;
  /** Given: the caller searches (debounced by it) and `items` are taken as they come. Absent: labels are filtered here. */
  onSearch?: (text: string) => void;
  /** Given: what is typed is chosen as it is typed, in or out of the list; nothing of the list is unless picked. */
  itemOf?: (text: string) => Item;
  searching?: boolean;
  /** Said when nothing matches. */
  emptyText?: ReactNode;
  placeholder?: string;
  maxLength?: number;
  disabled?: boolean;
}

/** One of many: typed to find, chosen with the arrows and Enter, left with Escape. */
export function SearchSelect<Item>(props: SearchSelectProps<Item>) {
  const { items, value, onChange, keyOf, labelOf, renderItem = labelOf, onSearch, searching = false } = props;
  const { label, hideLabel, hint, error, optional, className, emptyText, placeholder, disabled, itemOf, maxLength } =
    props;
  const { t } = useLingui();
  const listId = useId();
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  // What is being typed; null while the field shows the chosen value.
  const [text, setText] = useState<string | null>(null);
  const start = itemOf ? -1 : 0;
  const [at, setAt] = useState(start);
  usePopoverBelow(open, box, list);

  const wanted = (text ?? '').trim().toLocaleLowerCase();
  const shown =
    onSearch || wanted === '' ? items : items.filter((item) => labelOf(item).toLocaleLowerCase().includes(wanted));
  const current = Math.min(at, shown.length - 1);
  const optionId = (index: number) => `${listId}-${index}`;

  useEffect(() => {
    if (open) document.getElementById(`${listId}-${current}`)?.scrollIntoView({ block: 'nearest' });
  }, [open, current, listId]);

  const close = () => {
    setOpen(false);
    setText(null);
    setAt(start);
  };
  const choose = (item: Item | null) => {
    onChange(item);
    close();
  };
  const type = (next: string) => {
    setText(next);
    setAt(start);
    setOpen(true);
    onSearch?.(next);
    if (itemOf) onChange(next.trim() === '' ? null : itemOf(next));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!open) return setOpen(true);
      const next = event.key === 'ArrowDown' ? current + 1 : Math.max(current, 0) - 1;
      setAt((next + shown.length) % Math.max(1, shown.length));
    } else if (event.key === 'Enter' && open) {
      event.preventDefault();
      const item = shown[current];
      if (item !== undefined) choose(item);
      else if (itemOf) close();
    } else if (event.key === 'Escape' && open) {
      // The first Escape closes the list, not the dialog around it.
      event.stopPropagation();
      close();
    }
  };

  return (
    <FieldFrame {...{ label, hideLabel, hint, error, optional, className }}>
      {(aria) => (
        <div
          ref={box}
          className="relative"
          onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && close()}
        >
          <input
            {...aria}
            type="text"
            role="combobox"
            autoComplete="off"
            aria-autocomplete="list"
            aria-expanded={open}
            aria-controls={open ? listId : undefined}
            aria-activedescendant={open && current >= 0 ? optionId(current) : undefined}
            placeholder={placeholder}
            maxLength={maxLength}
            disabled={disabled}
            value={text ?? (value === null ? '' : labelOf(value))}
            onChange={(event) => type(event.target.value)}
            onClick={() => setOpen(true)}
            onKeyDown={onKeyDown}
            className={classNames(controlClass, 'pr-[4.5rem]')}
          />
          <div className="absolute inset-y-0 right-1 flex items-center text-ink-soft">
            {value !== null && !disabled && (
              <button type="button" aria-label={t`Clear`} onClick={() => choose(null)} className={sideClass}>
                <X aria-hidden className="size-4" />
              </button>
            )}
            <span aria-hidden className="pointer-events-none grid size-8 place-items-center">
              {searching ? <LoaderCircle className="size-4 animate-turn" /> : <ChevronDown className="size-4" />}
            </span>
          </div>
          {open && (
            <div
              ref={list}
              popover="manual"
              // Pressing in the list must not take the focus from the field.
              onPointerDown={(event) => event.preventDefault()}
              onMouseDown={(event) => event.preventDefault()}
              className="fixed inset-auto m-0 overflow-y-auto overscroll-contain rounded-control border border-line bg-card p-1 text-small text-ink shadow-overlay"
            >
              <div id={listId} role="listbox" aria-label={t`Choices`}>
                {shown.map((item, index) => (
                  <div
                    key={keyOf(item)}
                    id={optionId(index)}
                    role="option"
                    aria-selected={value !== null && keyOf(item) === keyOf(value)}
                    onClick={() => choose(item)}
                    onPointerMove={() => setAt(index)}
                    className={classNames(
                      'flex min-h-target cursor-default items-center gap-2.5 rounded-[6px] px-2.5 py-1.5',
                      index === current && 'bg-sunken',
                    )}
                  >
                    <div className="min-w-0 flex-1">{renderItem(item)}</div>
                    {value !== null && keyOf(item) === keyOf(value) && (
                      <Check aria-hidden className="size-4 text-brand" />
                    )}
                  </div>
                ))}
              </div>
              {shown.length === 0 && (
                <p role="status" className="px-2.5 py-2 text-ink-soft">
                  {searching ? <Trans>Searching…</Trans> : (emptyText ?? <Trans>Nothing matches.</Trans>)}
                </p>
              )}
            </div>
          )}
        </div>
      )}
    </FieldFrame>
  );
}

const sideClass = 'grid size-8 place-items-center pointer-coarse:size-10 rounded-[6px] hover:bg-sunken';
