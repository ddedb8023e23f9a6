import type { Language } from '@aftercare/schema';
import type { Content, DynamicContent } from 'pdfmake/interfaces.js';
import { PAGE_MARGINS } from '../../../kernel/paper/paper-styles.js';
import { printPaper } from '../../../kernel/paper/print-paper.js';
import { printableImage } from '../../../kernel/paper/printable-image.js';
import { reportContentHash } from './report-content-hash.js';
import { reportChecks } from './report-checks.js';
import { reportCosts } from './report-costs.js';
import { reportHead } from './report-head.js';
import { PHOTO_SPACE, reportPhotos } from './report-photos.js';
import { reportReader, type ReportReader } from './report-reader.js';
import { reportSignOff, SIGNATURE_IMAGE, SIGNATURE_SPACE } from './report-sign-off.js';
import { reportVerification } from './report-verification.js';
import { reportWork } from './report-work.js';
import type { ReportStatement, ServiceReportContent } from './service-report-content.js';

/** Why a report is not printed. */
export class ServiceReportUnprintable extends Error {
  constructor(readonly code: 'SIGNED_CONTENT_DIFFERS' | 'SIGNATURE_UNREADABLE') {
    super(code);
  }
}

/**
 * The field service report (外出调试、维修跟踪报告单) as PDF, A4, in the customer's language. The same content gives the
 * same bytes. Fails with `ServiceReportUnprintable`: `SIGNED_CONTENT_DIFFERS` when the customer's answer belongs to
 * other content than the statement, because no signature may stand under words that were not signed;
 * `SIGNATURE_UNREADABLE` when the drawn signature is no image and no path.
 */
export async function serviceReportPaper(content: ServiceReportContent, language: Language): Promise<Uint8Array> {
  const { statement, signOff } = content;
  const hash = reportContentHash(statement);
  if (signOff && signOff.contentHash !== hash) throw new ServiceReportUnprintable('SIGNED_CONTENT_DIFFERS');
  const reader = reportReader(language, statement.times.timeZone);
  const photos = await printablePhotos(content);
  return printPaper({
    title: `${reader.words.title} ${statement.documentNumber}`,
    author: statement.organizationName,
    language,
    issuedAt: new Date(content.issuedAt),
    images: new Map([...photos, ...(await signatureImage(content))]),
    header: runningHead(statement, reader),
    footer: runningFoot(statement, hash, reader),
    content: [
      ...reportHead(statement, content.issuedAt, reader),
      ...reportWork(statement, reader),
      ...reportCosts(statement, reader),
      ...reportChecks(statement, reader),
      ...reportPhotos(statement.photos, new Set(photos.keys()), reader),
      ...reportSignOff(signOff, hash, reader),
      ...(content.verifyUrl ? [reportVerification(content.verifyUrl, reader)] : []),
    ],
  });
}

async function printablePhotos({ statement, images }: ServiceReportContent): Promise<Map<string, Uint8Array>> {
  const prints = await Promise.all(
    statement.photos.map(async ({ sha256 }) => {
      const bytes = images.get(sha256);
      return [sha256, bytes ? await printableImage(bytes, PHOTO_SPACE, 'PHOTO') : null] as const;
    }),
  );
  return new Map(prints.flatMap(([sha256, print]) => (print ? [[sha256, print] as const] : [])));
}

async function signatureImage({ signOff }: ServiceReportContent): Promise<[string, Uint8Array][]> {
  if (signOff?.kind !== 'SIGNED') return [];
  const { mark } = signOff;
  if (mark.kind === 'PATH') {
    // Only path commands and numbers: the text becomes part of an SVG document.
    const plain = /^[MmLlHhVvCcSsQqTtAaZz0-9eE\s,.+-]+$/.test(mark.path) && mark.width > 0 && mark.height > 0;
    if (!plain) throw new ServiceReportUnprintable('SIGNATURE_UNREADABLE');
    return [];
  }
  const print = await printableImage(mark.bytes, SIGNATURE_SPACE, 'LINE_ART');
  if (!print) throw new ServiceReportUnprintable('SIGNATURE_UNREADABLE');
  return [[SIGNATURE_IMAGE, print]];
}

function runningHead({ organizationName, documentNumber }: ReportStatement, { words }: ReportReader): DynamicContent {
  return (page) =>
    page === 1 ? '' : between(`${organizationName} · ${words.title}`, documentNumber, [PAGE_MARGINS[0], 24]);
}

function runningFoot({ documentNumber }: ReportStatement, hash: string, { words }: ReportReader): DynamicContent {
  return (page, pages) =>
    between(`${documentNumber} · ${hash.slice(0, 12)}`, words.page(page, pages), [PAGE_MARGINS[0], 22]);
}

function between(left: string, right: string, margin: [number, number]): Content {
  return {
    margin,
    columns: [
      { text: left, style: 'small' },
      { text: right, style: 'small', alignment: 'right', width: 170 },
    ],
  };
}
