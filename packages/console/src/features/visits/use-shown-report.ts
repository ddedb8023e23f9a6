import type { FieldStatement } from '@aftercare/schema';
import { useEffect, useState } from 'react';
import { fieldStatementOf, hashOfStatement } from '../../field/field-statement-of';
import type { LocalVisit } from '../../field/local-visit';

export interface ShownReport {
  readonly statement: FieldStatement;
  /** What a signature names: of the API's own report where it was heard of everything, else of the statement. */
  readonly hash: string;
}

/** What the customer is shown now; nothing for the moment its hash takes. */
export function useShownReport(local: LocalVisit): ShownReport | null {
  const [shown, setShown] = useState<{ of: LocalVisit; report: ShownReport } | null>(null);
  const isClosing = local.visit.allowedActions.includes('SIGN');
  useEffect(() => {
    if (!isClosing) return;
    let isGone = false;
    const statement = fieldStatementOf(local);
    const told = local.visit.reportPreview?.contentHash;
    void (told ? Promise.resolve(told) : hashOfStatement(statement)).then((hash) => {
      if (!isGone) setShown({ of: local, report: { statement, hash } });
    });
    return () => void (isGone = true);
  }, [local, isClosing]);
  return isClosing && shown?.of === local ? shown.report : null;
}
