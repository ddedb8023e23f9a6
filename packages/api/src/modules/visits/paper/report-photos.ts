import type { Content, TableCell } from 'pdfmake/interfaces.js';
import { fitsOnePage, pairs, printable, section } from '../../../kernel/paper/paper-blocks.js';
import { INK } from '../../../kernel/paper/paper-styles.js';
import type { ReportReader } from './report-reader.js';
import type { ReportPhoto } from './service-report-content.js';

/** The space of one photograph: two side by side, three rows to a page. In points. */
export const PHOTO_SPACE = { width: 250, height: 188 };

/** Photographs two by two, those from before first. One that cannot be printed keeps its place and says so. */
export function reportPhotos(
  photos: readonly ReportPhoto[],
  printableShas: ReadonlySet<string>,
  { words }: ReportReader,
): Content[] {
  if (photos.length === 0) return [];
  const stages = ['BEFORE', 'AFTER', 'OTHER'] as const;
  const ordered = stages.flatMap((stage) => photos.filter((photo) => photo.stage === stage));
  const label = { BEFORE: words.BEFORE, AFTER: words.AFTER, OTHER: words.photoOTHER };
  const cell = ({ sha256, stage, caption }: ReportPhoto): TableCell => ({
    stack: [
      printableShas.has(sha256)
        ? { image: sha256, fit: [PHOTO_SPACE.width, PHOTO_SPACE.height] }
        : missing(words.photoMissing),
      {
        text: [{ text: label[stage], bold: true }, caption ? `  ${printable(caption)}` : ''],
        fontSize: 8,
        margin: [0, 3, 0, 0],
      },
    ],
  });
  const body = pairs(ordered).map(([left, right]) => [cell(left), right ? cell(right) : '']);
  const whole = photos.every(({ caption }) => fitsOnePage(caption ?? ''));
  const grid: Content = {
    layout: 'grid',
    table: { widths: [PHOTO_SPACE.width, PHOTO_SPACE.width], dontBreakRows: whole, body },
  };
  return [section(words.photos, grid, PHOTO_SPACE.height + 30)];
}

function missing(text: string): Content {
  return {
    stack: [
      { canvas: [{ type: 'rect', x: 0, y: 0, w: PHOTO_SPACE.width, h: 60, color: INK.wash }] },
      { text, style: 'small', alignment: 'center', margin: [0, -35, 0, 24] },
    ],
  };
}
