import { MomentField, TextArea, TextField } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ChangeDialog } from '../../change/change-dialog';
import { issueOf } from '../../change/issue-of';
import { useFrame } from '../../time/use-frame';
import { accidentReporterWords } from './admission-words';
import type { AdmissionDialogProps } from './admission-dialog';
import type { OutsiderClass } from './use-admission-form';
import { useReportAccident } from './use-report-accident';

export interface AccidentDialogProps extends AdmissionDialogProps {
  named: OutsiderClass;
  ofFirm: boolean;
}

/** An accident, as whom the policy lets report it. */
export function AccidentDialog({ seen, named, ofFirm, onClose, onReload, onDone }: AccidentDialogProps) {
  const { t } = useLingui();
  const { now, zone } = useFrame();
  const report = useReportAccident();
  const [happenedAt, setHappenedAt] = useState(() => new Date(now).toISOString());
  const [what, setWhat] = useState('');
  const [reporter, setReporter] = useState('');
  const [tried, setTried] = useState(false);
  const by = named.accidentReportedBy;
  const needsReporter = by === 'OWN_FIRM' && ofFirm;
  const noReporter = needsReporter && reporter.trim() === '';
  const send = async () => {
    setTried(true);
    if (!happenedAt || what.trim() === '' || noReporter) return;
    const said = { happenedAt, what: what.trim(), reportedAs: by, reporter: reporter.trim() || null };
    if (await report.run({ ...seen, ...said })) onDone();
  };
  return (
    <ChangeDialog
      title={<Trans>Report an accident</Trans>}
      description={<Trans>By the policy it is reported by {t(accidentReporterWords[by])}.</Trans>}
      label={<Trans>Report it</Trans>}
      change={report}
      onSubmit={() => void send()}
      onClose={onClose}
      onReload={onReload}
    >
      <MomentField
        label={<Trans>When it happened</Trans>}
        zone={zone}
        value={happenedAt}
        onChange={setHappenedAt}
        error={tried && !happenedAt ? t`Needed.` : issueOf(report.refused, 'happenedAt')}
      />
      <TextArea
        label={<Trans>What happened</Trans>}
        rows={4}
        maxLength={2000}
        value={what}
        onChange={({ target }) => setWhat(target.value)}
        error={tried && what.trim() === '' ? t`Needed.` : issueOf(report.refused, 'what')}
      />
      {needsReporter && (
        <TextField
          label={<Trans>Who of the firm reports it</Trans>}
          maxLength={100}
          value={reporter}
          onChange={({ target }) => setReporter(target.value)}
          error={tried && noReporter ? t`Needed.` : issueOf(report.refused, 'reporter')}
        />
      )}
    </ChangeDialog>
  );
}
