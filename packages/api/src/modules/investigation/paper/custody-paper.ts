import type { EvidenceKind, Language } from '@aftercare/schema';
import { callout, facts, printable, rows, section } from '../../../kernel/paper/paper-blocks.js';
import { formatMoment, formatZone } from '../../../kernel/paper/paper-format.js';
import { PAGE_MARGINS } from '../../../kernel/paper/paper-styles.js';
import { printPaper } from '../../../kernel/paper/print-paper.js';
import { custodyWords } from './custody-words.js';

interface Entry {
  readonly at: string;
  readonly by: string;
  readonly text: string;
}

/** What is known of a piece of evidence, from when it was taken until now. Instants are ISO 8601, UTC. */
export interface Custody {
  readonly organizationName: string;
  readonly timeZone: string;
  readonly number: string;
  readonly requestNumber: string;
  readonly kind: EvidenceKind;
  readonly title: string;
  readonly author: string;
  readonly takenAt: string;
  readonly place: string | null;
  readonly position: string | null;
  readonly recordedBy: string;
  readonly recordedAt: string;
  readonly contentType: string | null;
  readonly size: string | null;
  readonly sha256: string | null;
  readonly reading: string | null;
  readonly instrument: string | null;
  /** Whether the file still has its digest; null where there is no file. */
  readonly whole: boolean | null;
  readonly looks: readonly Entry[];
  readonly notes: readonly Entry[];
  readonly printedAt: string;
}

/** The chain of custody of a piece of evidence as PDF, A4, in a language. */
export function custodyPaper(custody: Custody, language: Language): Promise<Uint8Array> {
  const words = custodyWords(language);
  const moment = (iso: string) => formatMoment(iso, custody.timeZone, language);
  const list = (entries: readonly Entry[], head: string) =>
    entries.length
      ? rows(
          [
            { head: words.when, width: 110 },
            { head: words.who, width: 110 },
            { head, width: 'rest' },
          ],
          entries.map(({ at, by, text }) => [moment(at), by, text]),
        )
      : { text: words.none, style: 'small' };
  return printPaper({
    title: `${words.title} ${custody.number}`,
    author: custody.organizationName,
    language,
    issuedAt: new Date(custody.printedAt),
    footer: (page, pages) => ({
      margin: [PAGE_MARGINS[0], 22],
      columns: [
        { text: `${custody.number} · ${custody.sha256?.slice(0, 12) ?? ''}`, style: 'small' },
        { text: words.page(page, pages), style: 'small', alignment: 'right', width: 170 },
      ],
    }),
    content: [
      { text: printable(custody.organizationName), style: 'organization' },
      { text: words.title, style: 'title', margin: [0, 2, 0, 8] },
      facts([
        { label: words.number, value: custody.number },
        { label: words.request, value: custody.requestNumber },
        { label: words.kind, value: words[custody.kind] },
        { label: words.shows, value: custody.title },
        { label: words.author, value: custody.author },
        { label: words.takenAt, value: moment(custody.takenAt) },
        { label: words.place, value: custody.place },
        { label: words.position, value: custody.position },
        { label: words.recordedBy, value: custody.recordedBy },
        { label: words.recordedAt, value: moment(custody.recordedAt) },
        { label: words.file, value: custody.contentType },
        { label: words.size, value: custody.size },
        { label: words.reading, value: custody.reading },
        { label: words.instrument, value: custody.instrument },
        { label: words.zone, value: formatZone(custody.printedAt, custody.timeZone) },
      ]),
      ...(custody.sha256
        ? [
            {
              text: `${words.sha256} ${custody.sha256}`,
              style: 'small',
              margin: [0, 8, 0, 0] as [number, number, number, number],
            },
          ]
        : []),
      callout(custody.whole === null ? words.noFile : custody.whole ? words.whole : words.altered),
      section(words.looks, list(custody.looks, words.purpose)),
      section(words.notes, list(custody.notes, words.note)),
    ],
  });
}
