import type { Work } from '../../../kernel/database/unit-of-work.js';
import { policyHead } from '../format/policy-head.js';
import { sha256 } from './draft-policy-version.js';
import { lockPolicyVersion, type PolicyStepInput } from './lock-policy-version.js';

export interface SavePolicyDraft extends PolicyStepInput {
  readonly source: string;
}

/** Keeps what was written; what is wrong with it does not matter yet. Whoever saves is an author from then on. */
export async function savePolicyDraft(input: SavePolicyDraft, work: Work): Promise<{ subjectId: string }> {
  const version = await lockPolicyVersion(work, input, 'SAVE');
  const { source } = input;
  version.source = source;
  version.sourceSha256 = sha256(source);
  version.title = policyHead(source).title ?? version.title;
  const { accountId } = work.actor;
  if (accountId && !version.authors.includes(accountId)) version.authors = [...version.authors, accountId];
  version.revision += 1;
  return { subjectId: version.id };
}
