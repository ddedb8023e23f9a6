import { isTyping } from './is-typing';

/** What a page does by the key pressed, by the key's name. */
export type PageKeys = Readonly<Record<string, () => void>>;

const PLACE_WITHIN = 1_500;

/**
 * Answers key presses with what a page does, unless somebody types. Enter is left to a control that has the focus, and
 * a letter within a second and a half of `g` to the place it names.
 */
export function answerKeys(actions: PageKeys): (event: KeyboardEvent) => void {
  let going = -Infinity;
  return (event) => {
    if (isTyping(event)) return;
    const isPlace = event.timeStamp - going < PLACE_WITHIN;
    going = event.key === 'g' ? event.timeStamp : -Infinity;
    if (isPlace) return;
    const onControl = (event.target as HTMLElement).closest('button, a, summary, [role=tab], input');
    const action = event.key === 'Enter' && onControl ? undefined : actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  };
}
