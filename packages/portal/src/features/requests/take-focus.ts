/**
 * A `ref` for the field a press has just opened: writing goes on where the press was, also by keyboard and read aloud.
 * One function for all, so that it runs once per field and not at every stroke.
 */
export function takeFocus(field: HTMLElement | null): void {
  field?.focus();
}
