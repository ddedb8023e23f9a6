import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { reasonOf } from '../../requests/index.js';
import { closeReport, type ReportShown, type ReportTools } from './close-report.js';

export interface RefuseSignature extends ReportShown {
  readonly reason: string;
}

/** The customer does not sign what they were shown, and says why. Refuses like `signReport`. */
export function refuseSignature(input: RefuseSignature, work: Work, tools: ReportTools): Promise<Done> {
  const refusalReason = reasonOf(input);
  return closeReport(work, tools, input, 'REFUSE_SIGNATURE', async () => ({ refusalReason }));
}
