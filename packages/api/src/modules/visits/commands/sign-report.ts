import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { attachFiles } from './attach-files.js';
import { closeReport, type ReportShown, type ReportTools } from './close-report.js';

export interface SignReport extends ReportShown {
  readonly signerName: string;
  /** A picture of the signature, sent for this. */
  readonly signatureFileId: string;
}

/**
 * The customer signs what they were shown. Refuses with ConflictError when it has changed since, with InvalidInputError
 * when there is no such picture of a signature.
 */
export function signReport(input: SignReport, work: Work, tools: ReportTools): Promise<Done> {
  return closeReport(work, tools, input, 'SIGN', async ({ visit, at }, reportId) => {
    await attachFiles(work, visit, 'SIGNATURE', [input.signatureFileId], 'signatureFileId');
    const place = {
      organizationId: work.organizationId,
      table: 'service_report',
      column: 'signer_name_cipher',
      id: reportId,
    };
    return {
      signatureFileId: input.signatureFileId,
      signerNameCipher: tools.personalData.seal(input.signerName.trim(), place),
      signedAt: at,
    };
  });
}
