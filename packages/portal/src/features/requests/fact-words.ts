import { formatDateTime, type TimeFrame } from '@aftercare/ui';

const instant = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** An answer as people read it; a moment on the business's clocks. */
export const factWords = ({ value, said }: { value: string; said: { text: string } }, frame: TimeFrame): string =>
  instant.test(value) ? formatDateTime(value, frame) : said.text;
