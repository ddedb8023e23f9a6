import { execFileSync } from 'node:child_process';
import { exampleStatement } from './example-report.js';
import type { ServiceReportContent } from './service-report-content.js';

/** What a tool of poppler says of a paper. */
export function poppler(tool: string, args: readonly string[], pdf: Uint8Array): string {
  return execFileSync(tool, args, { input: pdf, encoding: 'utf8', maxBuffer: 64 << 20 });
}

/** The paper's text without spaces and line ends, since long lines are wrapped. */
export function textOf(pdf: Uint8Array): string {
  return poppler('pdftotext', ['-raw', '-', '-'], pdf).replace(/\s+/g, '');
}

export const squeezed = (text: string) => text.replace(/\s+/g, '');

/** A visit of which there is nothing to say but what was done. */
export const bare = exampleStatement({
  siteAddress: null,
  asset: null,
  promises: [],
  entitlement: null,
  readings: [],
  partsUsed: [],
  oldParts: [],
  charges: [],
  feeCollected: null,
  consent: null,
});

/** Before the customer has answered. */
export const unsigned = (statement = bare): ServiceReportContent => ({
  statement,
  signOff: null,
  images: new Map(),
  issuedAt: '2026-11-19T06:43:00Z',
});
