import type { AdmissionState } from '@aftercare/schema';
import { StateChip } from '@aftercare/ui';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { OctagonX } from 'lucide-react';
import { admissionStateLooks, admissionStateWords } from './admission-words';

export interface AdmissionChipsProps {
  admission: {
    state: AdmissionState;
    stopped: boolean;
    endsSoon: boolean;
    daysLeft?: number | null;
  };
}

/** Where an admission stands: its state, how long it is good, and whether the work is stopped. */
export function AdmissionChips({ admission: { state, stopped, endsSoon, daysLeft } }: AdmissionChipsProps) {
  const { t } = useLingui();
  return (
    <span className="inline-flex flex-wrap items-center gap-1.5">
      <StateChip state={admissionStateLooks[state]}>{t(admissionStateWords[state])}</StateChip>
      {endsSoon && daysLeft != null && (
        <StateChip state="risk">
          {daysLeft > 0 ? <Plural value={daysLeft} one="# day left" other="# days left" /> : <Trans>last day</Trans>}
        </StateChip>
      )}
      {stopped && (
        <StateChip state="gravest" icon={<OctagonX aria-hidden />}>
          <Trans>Work stopped</Trans>
        </StateChip>
      )}
    </span>
  );
}
