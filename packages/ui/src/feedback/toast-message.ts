export interface ToastMessage {
  /** One short sentence: what just happened. */
  text: string;
  /** Offers to take it back for as long as the toast stays. */
  undo?: () => void;
  /** Interrupts the screen reader: for failures. */
  urgent?: boolean;
}

export interface Toast extends ToastMessage {
  key: number;
}

/** How long a toast stays, in milliseconds, not counting the time it is hovered or holds the focus. */
export function toastDurationMs({ undo, urgent }: ToastMessage): number {
  return undo || urgent ? 10_000 : 5_000;
}
