/** A compiled message catalog; the faces' build turns the `.po` file into this. */
declare module '*.po' {
  import type { Messages } from '@lingui/core';

  export const messages: Messages;
}

declare module '*.css';
