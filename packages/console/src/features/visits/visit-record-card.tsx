import { Card } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import type { LocalVisit } from '../../field/local-visit';
import { VisitRecordForm } from './visit-record-form';
import { VisitRecordSummary } from './visit-record-summary';

export interface VisitRecordCardProps {
  local: LocalVisit;
  onUnsaved: (unsaved: boolean) => void;
}

/** What was found and done: a form while it may be written, a summary afterwards, a hint before. */
export function VisitRecordCard({ local, onUnsaved }: VisitRecordCardProps) {
  const { visit } = local;
  const { id, state, allowedActions, findings, actions } = visit;
  const title = <Trans>Record of the work</Trans>;
  if (allowedActions.includes('RECORD')) {
    return (
      <Card title={title}>
        <VisitRecordForm key={id} local={local} onUnsaved={onUnsaved} />
      </Card>
    );
  }
  if (findings || actions || state === 'SIGNED') {
    return (
      <Card title={title}>
        <VisitRecordSummary record={visit} />
      </Card>
    );
  }
  if (!['OFFERED', 'ACCEPTED', 'ON_THE_WAY', 'ARRIVED'].includes(state)) return null;
  return (
    <Card title={title}>
      <p className="text-small text-ink-soft">
        <Trans>Opens when the work begins: findings, actions, parts, photos.</Trans>
      </p>
    </Card>
  );
}
