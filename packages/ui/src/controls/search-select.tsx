import { Combobox } from '@base-ui/react/combobox';
import { Trans, useLingui } from '@lingui/react/macro';
import { Check, ChevronDown, LoaderCircle, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '../class-names';
import { popupClass, popupItemClass } from '../overlays/popup-class';
import { controlClass, FieldFrame, type FieldProps } from './field-frame';

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
  searching?: boolean;
  /** Said when nothing matches. */
  emptyText?: ReactNode;
  placeholder?: string;
  disabled?: boolean;
}

/** One of many: typed to find, chosen with arrows and Enter. */
export function SearchSelect<Item>(props: SearchSelectProps<Item>) {
  const { items, value, onChange, keyOf, labelOf, renderItem = labelOf, onSearch, searching, emptyText } = props;
  const { placeholder, disabled, ...field } = props;
  const { label, hideLabel, hint, error, optional, className } = field;
  const { t } = useLingui();
  return (
    <FieldFrame {...{ label, hideLabel, hint, error, optional, className }}>
      {(aria) => (
        <Combobox.Root<Item>
          items={items}
          value={value}
          onValueChange={(next) => onChange(next)}
          itemToStringLabel={labelOf}
          itemToStringValue={keyOf}
          isItemEqualToValue={(a, b) => keyOf(a) === keyOf(b)}
          onInputValueChange={(text, details) => details.reason !== 'item-press' && onSearch?.(text)}
          filter={onSearch ? null : undefined}
          disabled={disabled}
          autoHighlight
        >
          <Combobox.InputGroup className="relative">
            <Combobox.Input {...aria} placeholder={placeholder} className={classNames(controlClass, 'pr-[4.5rem]')} />
            <div className="absolute inset-y-0 right-1 flex items-center text-ink-soft">
              <Combobox.Clear aria-label={t`Clear`} className={sideButtonClass}>
                <X aria-hidden className="size-4" />
              </Combobox.Clear>
              <Combobox.Trigger aria-label={t`Show the choices`} className={sideButtonClass}>
                {searching ? (
                  <LoaderCircle aria-hidden className="size-4 animate-turn" />
                ) : (
                  <ChevronDown aria-hidden className="size-4" />
                )}
              </Combobox.Trigger>
            </div>
          </Combobox.InputGroup>
          <Combobox.Portal>
            <Combobox.Positioner sideOffset={4} className="z-50">
              <Combobox.Popup className={classNames(popupClass, 'w-(--anchor-width)')}>
                <Combobox.Empty className="text-ink-soft not-empty:px-2.5 not-empty:py-2">
                  {searching ? <Trans>Searching…</Trans> : (emptyText ?? <Trans>Nothing matches.</Trans>)}
                </Combobox.Empty>
                <Combobox.List>
                  {(item: Item) => (
                    <Combobox.Item key={keyOf(item)} value={item} className={popupItemClass}>
                      <div className="min-w-0 flex-1">{renderItem(item)}</div>
                      <Combobox.ItemIndicator>
                        <Check aria-hidden className="size-4 text-brand" />
                      </Combobox.ItemIndicator>
                    </Combobox.Item>
                  )}
                </Combobox.List>
              </Combobox.Popup>
            </Combobox.Positioner>
          </Combobox.Portal>
        </Combobox.Root>
      )}
    </FieldFrame>
  );
}

const sideButtonClass = 'grid size-8 place-items-center rounded-[6px] hover:bg-sunken';
