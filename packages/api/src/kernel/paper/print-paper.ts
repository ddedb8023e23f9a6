import { createRequire } from 'node:module';
import type { Content, CustomTableLayout, DynamicContent } from 'pdfmake/interfaces.js';
import { paperFontFaces, paperFontFiles } from './paper-fonts.js';
import { PAGE_MARGINS, PAPER_STYLES, PAPER_TABLES, PAPER_TEXT } from './paper-styles.js';

/** What a paper consists of. */
export interface Paper {
  readonly title: string;
  readonly author: string;
  /** BCP 47 tag of the text, for readers and screen readers. */
  readonly language: string;
  /** The date the document carries; the same paper with the same date has the same bytes. */
  readonly issuedAt: Date;
  readonly content: Content;
  /** The page lies on its side: for lists with many columns. */
  readonly broad?: boolean;
  readonly header?: DynamicContent;
  readonly footer?: DynamicContent;
  /** JPEG or PNG bytes by the name `content` refers to them with. */
  readonly images?: ReadonlyMap<string, Uint8Array>;
}

interface PdfStream extends NodeJS.ReadableStream {
  end(): void;
}

interface PdfPrinter {
  virtualfs: object;
  createPdfKitDocument(
    definition: object,
    options: { tableLayouts: Record<string, CustomTableLayout> },
  ): Promise<PdfStream>;
}

interface PdfPrinterClass {
  new (faces: object, files: object, urls: object, mayReadFile: (path: string) => boolean): PdfPrinter;
}

// The package's front door shares one global file system and warns about access policies it cannot be given per
// document; its printer takes both as arguments.
const { default: PdfPrinter } = createRequire(import.meta.url)('pdfmake/js/Printer.js') as { default: PdfPrinterClass };

const noUrls = { resolve: () => undefined, resolved: () => Promise.resolve() };

/**
 * Prints a paper as PDF: A4, upright or broad, the house's fonts and styles, fonts embedded as subsets.
 * Reads nothing from disk or network besides the two fonts, whatever the content names.
 * The layout runs on the calling thread (tens of milliseconds a page): call it from a job, not from a query.
 */
export async function printPaper(paper: Paper): Promise<Uint8Array> {
  const images = paper.images ?? new Map<string, Uint8Array>();
  const fonts = paperFontFiles();
  const files = {
    existsSync: (name: string) => fonts.has(name) || images.has(name),
    readFileSync: (name: string) => fonts.get(name) ?? images.get(name),
  };
  const printer = new PdfPrinter(paperFontFaces, files, noUrls, () => false);
  const stream = await printer.createPdfKitDocument(
    {
      pageSize: 'A4',
      pageOrientation: paper.broad ? 'landscape' : 'portrait',
      pageMargins: PAGE_MARGINS,
      version: '1.7',
      language: paper.language,
      displayTitle: true,
      info: { title: paper.title, author: paper.author, creationDate: paper.issuedAt },
      content: paper.content,
      header: paper.header,
      footer: paper.footer,
      images: Object.fromEntries([...images.keys()].map((name) => [name, name])),
      defaultStyle: PAPER_TEXT,
      styles: PAPER_STYLES,
    },
    { tableLayouts: PAPER_TABLES },
  );
  return collect(stream);
}

function collect(stream: PdfStream): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    stream.on('error', reject);
    stream.end();
  });
}
