import type { Content } from 'pdfmake/interfaces.js';
import type { ReportReader } from './report-reader.js';

/** A square code, and in words what it is for. */
export const reportVerification = (verifyUrl: string, { words }: ReportReader): Content => ({
  unbreakable: true,
  margin: [0, 10, 0, 0],
  columns: [
    { qr: verifyUrl, fit: 84, eccLevel: 'M', width: 96 },
    {
      stack: [
        { text: words.verify, style: 'strong' },
        { text: words.verifyWords, style: 'small', margin: [0, 2, 0, 4] },
        { text: verifyUrl, style: 'small' },
      ],
    },
  ],
});
