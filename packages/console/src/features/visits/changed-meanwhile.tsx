import { Banner, Button } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import type { FieldVisit } from '../../field/field-visit';
import { VisitRecordSummary } from './visit-record-summary';

export interface ChangedMeanwhileProps {
  visit: FieldVisit;
  onDiscard: () => void;
}

/** While one types, the record is saved on another phone: what stands there now, and which of the two is to stand. */
export function ChangedMeanwhile({ visit, onDiscard }: ChangedMeanwhileProps) {
  return (
    <div role="alert" className="flex flex-col gap-3">
      <Banner tone="risk">
        <Trans>The record was changed elsewhere while you wrote. If you save, yours takes its place.</Trans>
      </Banner>
      <details className="text-small">
        <summary className="flex min-h-12 cursor-pointer items-center font-semibold text-brand">
          <Trans>How it stands now</Trans>
        </summary>
        <VisitRecordSummary record={visit} />
      </details>
      <Button className="min-h-12" onClick={onDiscard}>
        <Trans>Discard what I wrote</Trans>
      </Button>
    </div>
  );
}
