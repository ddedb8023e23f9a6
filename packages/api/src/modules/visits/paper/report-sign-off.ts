import type { Content } from 'pdfmake/interfaces.js';
import { callout, facts, fitsOnePage, printable, section } from '../../../kernel/paper/paper-blocks.js';
import { INK } from '../../../kernel/paper/paper-styles.js';
import type { ReportReader } from './report-reader.js';
import type { ReportSignOff, SignatureMark } from './service-report-content.js';

/** The space of a signature, in points. */
export const SIGNATURE_SPACE = { width: 220, height: 76 };

/** The name the signature's image is printed under. */
export const SIGNATURE_IMAGE = 'signature';

/** The customer's answer: a signature, a refusal with its reason, or room to sign and stamp by hand. */
export function reportSignOff(signOff: ReportSignOff | null, contentHash: string, reader: ReportReader): Content[] {
  const { words } = reader;
  const hash: Content = { text: `${words.contentHash}  ${contentHash}`, style: 'small', margin: [0, 8, 0, 0] };
  if (signOff?.kind === 'REFUSED') {
    const answer: Content = [
      callout(`${words.refused}\n${words.reason}${reader.language === 'en' ? ': ' : '：'}${printable(signOff.reason)}`),
      facts([
        { label: words.refusedBy, value: signOff.refusedBy },
        { label: words.recordedAt, value: reader.moment(signOff.recordedAt) },
      ]),
      hash,
    ];
    return [{ unbreakable: fitsOnePage(signOff.reason), stack: [section(words.signOff, answer)] }];
  }
  const answer = signOff === null ? byHand(reader) : signed(signOff, reader);
  return [{ unbreakable: true, stack: [section(words.signOff, [{ text: words.signOffWords }, ...answer, hash])] }];
}

function signed(signOff: Extract<ReportSignOff, { kind: 'SIGNED' }>, reader: ReportReader): Content[] {
  const { words } = reader;
  return [
    { ...mark(signOff.mark), margin: [0, 6, 0, 2] },
    facts([
      { label: words.signerName, value: signOff.signerName },
      { label: words.signedAt, value: reader.moment(signOff.signedAt) },
    ]),
  ];
}

function mark(drawn: SignatureMark) {
  const fit: [number, number] = [SIGNATURE_SPACE.width, SIGNATURE_SPACE.height];
  if (drawn.kind === 'IMAGE') return { image: SIGNATURE_IMAGE, fit };
  const box = `viewBox="0 0 ${drawn.width} ${drawn.height}" width="${drawn.width}" height="${drawn.height}"`;
  const pen = `fill="none" stroke="${INK.text}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"`;
  return { svg: `<svg xmlns="http://www.w3.org/2000/svg" ${box}><path d="${drawn.path}" ${pen}/></svg>`, fit };
}

function byHand({ words }: ReportReader): Content[] {
  const line = (label: string): Content => ({
    stack: [
      { canvas: [{ type: 'line', x1: 0, y1: 56, x2: 155, y2: 56, lineWidth: 0.6, lineColor: INK.quiet }] },
      { text: label, style: 'label', margin: [0, 3, 0, 0] },
    ],
  });
  return [{ columns: [line(words.signature), line(words.stamp), line(words.date)], columnGap: 20 }];
}
