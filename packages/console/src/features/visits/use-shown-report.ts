import type { FieldStatement } from '@aftercare/schema';
import { useEffect, useState } from 'react';
import { fieldStatementOf, hashOfStatement } from '../../field/field-statement-of';
import type { LocalVisit } from '../../field/local-visit';

/** What stands on the screen for the customer to read, and what a signature under it names. */
export interface ShownReport {
  readonly local: LocalVisit;
  readonly statement: FieldStatement;
  /** The API's own report, where it has heard of everything. */
  readonly content: unknown;
  readonly hash: string;
}

/** What the customer is shown now; what was shown before for the moment the hash of the new takes. */
export function useShownReport(local: LocalVisit): ShownReport | null {
  const [shown, setShown] = useState<ShownReport | null>(null);
  const isClosing = local.visit.allowedActions.includes('SIGN');
  useEffect(() => {
    if (!isClosing) return;
    let isGone = false;
    const statement = fieldStatementOf(local);
    const { contentHash, content = null } = local.visit.reportPreview ?? {};
    void (contentHash ? Promise.resolve(contentHash) : hashOfStatement(statement)).then((hash) => {
      if (!isGone) setShown({ local, statement, content, hash });
    });
    return () => void (isGone = true);
  }, [local, isClosing]);
  return isClosing ? shown : null;
}
