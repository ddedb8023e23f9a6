/**
 * A `ref` for the field a press has just opened, or for what holds it: writing goes on where the press was, also by
 * keyboard and read aloud. One function for all, so that it runs once per field and not at every stroke.
 */
export function takeFocus(opened: HTMLElement | null): void {
  const field = opened?.matches('input, textarea') ? opened : opened?.querySelector<HTMLElement>('input, textarea');
  field?.focus();
}
