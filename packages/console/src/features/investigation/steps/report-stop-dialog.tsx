import { useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ChangeDialog } from '../../../change/change-dialog';
import { useReportStop } from '../use-report-stop';
import { StopFields, type StopSaid } from './stop-fields';

export interface ReportStopDialogProps {
  stop: { id: string; version: number; description: string; place?: string | null; model?: string | null };
  states: readonly string[];
  onClose: () => void;
  onReload: () => void;
  onDone: () => void;
}

/** Reports a stop upward: the promise to report it is kept with it. */
export function ReportStopDialog({ stop, states, onClose, onReload, onDone }: ReportStopDialogProps) {
  const { t } = useLingui();
  const toast = useToast();
  const report = useReportStop();
  const [said, setSaid] = useState<StopSaid>({
    description: stop.description,
    place: stop.place ?? '',
    model: stop.model ?? '',
  });
  const [tried, setTried] = useState(false);
  const send = async () => {
    setTried(true);
    const { description, place, model } = said;
    if (!description.trim()) return;
    const { id: stopOrderId, version } = stop;
    const stated = { description: description.trim(), place: place.trim() || null, model: model.trim() || null };
    if (!(await report.run({ stopOrderId, version, ...stated }))) return;
    toast({ text: t`Reported.` });
    onDone();
  };
  return (
    <ChangeDialog
      title={<Trans>Report the stop</Trans>}
      description={<Trans>All that the policy wants stated goes to those above.</Trans>}
      label={<Trans>Report it</Trans>}
      change={report}
      onSubmit={() => void send()}
      onClose={onClose}
      onReload={onReload}
    >
      <StopFields
        said={said}
        onChange={setSaid}
        states={states}
        missing={tried && !said.description.trim() ? t`Write something here.` : undefined}
        refused={report.refused}
      />
    </ChangeDialog>
  );
}
