import type { FilePurpose } from '@aftercare/schema';
import type { InputIssue } from '../../../kernel/refusal.js';
import { uploadRule } from './upload-rules.js';

/** A file somebody is about to send, as they describe it; what it really is, is seen when it arrives. */
export interface UploadPlan {
  readonly purpose: FilePurpose;
  readonly contentType: string;
  /** Bytes. */
  readonly size: number;
  readonly visitId?: string | null;
}

const MEGABYTE = 1024 * 1024;

const OF_VISITS: readonly FilePurpose[] = ['BEFORE_PHOTO', 'AFTER_PHOTO'];
/** A signature is given on a visit, or where goods are handed over. */
const MAY_BE_OF_VISITS: readonly FilePurpose[] = [...OF_VISITS, 'SIGNATURE'];

/** What is wrong with the plan, if anything. */
export function checkUpload({ purpose, contentType, size, visitId }: UploadPlan): InputIssue[] {
  const rule = uploadRule(purpose);
  if (!rule) return [{ path: 'purpose', code: 'upload.notUploaded' }];
  const issues: InputIssue[] = [];
  const types = rule.types.map((type) => type.replace(/^(image|application)\//, '').toUpperCase()).join(', ');
  if (!rule.types.includes(contentType))
    issues.push({ path: 'contentType', code: 'upload.kindNotTaken', values: { types } });
  if (size > rule.maxBytes)
    issues.push({ path: 'size', code: 'upload.tooLarge', values: { megabytes: rule.maxBytes / MEGABYTE } });
  if (OF_VISITS.includes(purpose) && !visitId) issues.push({ path: 'visitId', code: 'required' });
  if (!MAY_BE_OF_VISITS.includes(purpose) && visitId) issues.push({ path: 'visitId', code: 'upload.noVisit' });
  return issues;
}
