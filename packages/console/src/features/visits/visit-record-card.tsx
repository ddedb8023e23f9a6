import { Card } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { type FragmentType, readFragment } from '../../gql';
import { VisitRecordForm } from './visit-record-form';
import { VisitRecordParts } from './visit-record-parts';
import { VisitRecordSummary } from './visit-record-summary';

export interface VisitRecordCardProps {
  visit: FragmentType<typeof VisitRecordParts>;
  onUnsaved: (unsaved: boolean) => void;
  onChanged: () => void;
}

/** What was found and done: a form while it may be written, a summary afterwards, a hint before. */
export function VisitRecordCard({ visit, onUnsaved, onChanged }: VisitRecordCardProps) {
  const record = readFragment(VisitRecordParts, visit);
  const { state, allowedActions, findings, actions } = record;
  const title = <Trans>Record of the work</Trans>;
  if (allowedActions.includes('RECORD')) {
    return (
      <Card title={title}>
        <VisitRecordForm record={record} onUnsaved={onUnsaved} onChanged={onChanged} />
      </Card>
    );
  }
  if (findings || actions || state === 'SIGNED') {
    return (
      <Card title={title}>
        <VisitRecordSummary record={record} />
      </Card>
    );
  }
  if (state === 'CANCELLED' || state === 'DECLINED') return null;
  return (
    <Card title={title}>
      <p className="text-small text-ink-soft">
        <Trans>Opens when the work begins: findings, actions, parts, photos.</Trans>
      </p>
    </Card>
  );
}
