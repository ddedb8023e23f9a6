/** Whether a key press belongs to a field, a button's own letters or an open dialog, and is no command to the page. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.metaKey || event.ctrlKey || event.altKey || event.isComposing || event.defaultPrevented) return true;
  const target = event.target as HTMLElement;
  return (
    target.closest(
      'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable], [aria-modal=true]',
    ) !== null
  );
}
