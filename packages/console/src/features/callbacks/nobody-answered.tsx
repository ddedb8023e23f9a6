import { Button, dayIn, type Instant, MomentField, shiftDay, useToast, zonedInstant } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { issueOf } from '../../change/issue-of';
import { RefusalBanner } from '../../change/refusal-banner';
import { useFrame } from '../../time/use-frame';
import { useMissCallback } from './use-callback-changes';

/** Minutes into the day. */
const tenOClock = 600;

export interface NobodyAnsweredProps {
  callbackId: string;
  version: number;
  onBack: () => void;
  onDone: () => void;
  onReload: () => void;
}

/** Nobody answered: when it is tried next. The callback stays due as it was. */
export function NobodyAnswered({ callbackId, version, onBack, onDone, onReload }: NobodyAnsweredProps) {
  const { t } = useLingui();
  const { zone, now } = useFrame();
  const toast = useToast();
  const miss = useMissCallback();
  const [nextTryAt, setNextTryAt] = useState(() => tomorrowMorning(now, zone));
  const [tried, setTried] = useState(false);
  const send = async () => {
    setTried(true);
    if (nextTryAt === '') return;
    if (!(await miss.run({ callbackId, version, nextTryAt }))) return;
    toast({ text: t`Recorded. It stays due as it was.` });
    onDone();
  };
  return (
    <form
      noValidate
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <MomentField
        label={<Trans>Next try</Trans>}
        zone={zone}
        value={nextTryAt}
        onChange={setNextTryAt}
        error={tried && nextTryAt === '' ? t`Say when.` : issueOf(miss.refused, 'nextTryAt')}
      />
      <RefusalBanner refused={miss.refused} onReload={onReload} />
      <div className="flex flex-wrap justify-end gap-2">
        <Button variant="quiet" onClick={onBack}>
          <Trans>Back to the questions</Trans>
        </Button>
        <Button type="submit" variant="primary" busy={miss.busy}>
          <Trans>Record that nobody answered</Trans>
        </Button>
      </div>
    </form>
  );
}

/** Ten in the morning of the next day there. */
const tomorrowMorning = (now: Instant, zone: string) => zonedInstant(shiftDay(dayIn(now, zone), 1), tenOClock, zone);
