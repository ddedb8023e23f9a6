import type { EvidenceKind } from '@aftercare/schema';
import type { InputIssue } from '../../../kernel/refusal.js';

/** What somebody says of a piece of evidence; the type of the file is what its content is. */
export interface ClaimedEvidence {
  readonly kind: EvidenceKind;
  /** Null where there is no file. */
  readonly contentType: string | null;
  readonly measured: string | null;
  readonly unit: string | null;
  readonly takenAt: Date;
}

const FITS: Readonly<Record<EvidenceKind, (type: string) => boolean>> = {
  PHOTO: (type) => type.startsWith('image/'),
  VIDEO: (type) => type.startsWith('video/'),
  DOCUMENT: (type) => type === 'application/pdf',
  READING: (type) => type.startsWith('image/') || type === 'application/pdf',
};

const DECIMAL = /^-?\d{1,12}(\.\d{1,6})?$/;

/**
 * What is wrong with it. A picture is a picture and a film a film; a reading has a decimal figure with a unit, and may
 * show the instrument; nothing was taken in the future. Codes `required`, `investigation.otherKind`, `notANumber`,
 * `investigation.notAReading`, `investigation.inTheFuture`.
 */
export function checkEvidence(said: ClaimedEvidence, now: Date): InputIssue[] {
  const { kind, contentType, measured, unit } = said;
  const issues: InputIssue[] = [];
  if (contentType === null ? kind !== 'READING' : !FITS[kind](contentType))
    issues.push({ path: 'fileId', code: contentType === null ? 'required' : 'investigation.otherKind' });
  if (kind === 'READING') {
    if (measured === null) issues.push({ path: 'measured', code: 'required' });
    else if (!DECIMAL.test(measured)) issues.push({ path: 'measured', code: 'notANumber' });
    if (!unit) issues.push({ path: 'unit', code: 'required' });
  } else if (measured !== null || unit !== null) issues.push({ path: 'measured', code: 'investigation.notAReading' });
  if (said.takenAt > now) issues.push({ path: 'takenAt', code: 'investigation.inTheFuture' });
  return issues;
}
