/** Leads whoever pressed to the first field that is not as it has to be: on a phone it may stand screens above. */
export function focusFirstWrong(within: HTMLElement | null): void {
  // Once the fields have said what is wrong with them.
  requestAnimationFrame(() => {
    const wrong = within?.querySelector<HTMLElement>('[aria-invalid="true"]');
    const field = wrong?.matches('input, select, textarea')
      ? wrong
      : wrong?.querySelector<HTMLElement>('input, button');
    field?.focus({ preventScroll: true });
    (wrong ?? field)?.scrollIntoView({ block: 'center' });
  });
}
