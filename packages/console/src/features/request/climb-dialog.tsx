import { Button, Dialog, RadioCards, TextArea, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { issueOf } from '../../change/issue-of';
import { RefusalBanner } from '../../change/refusal-banner';
import type { ServiceRung } from '../../gql/graphql';
import { serviceRungWords } from '../../words/request-words';
import type { StepProps } from './step-props';
import { useClimbLadder } from './use-climb-ladder';

const ladder: readonly ServiceRung[] = ['PHONE', 'REMOTE', 'ON_SITE'];

/** Phone, remote, on site: one climbs with a reason, because every rung costs more. */
export function ClimbDialog({
  rung,
  requestId,
  version,
  onClose,
  onDone,
  onReload,
}: StepProps & { rung: ServiceRung }) {
  const { t } = useLingui();
  const toast = useToast();
  const climb = useClimbLadder();
  const above = ladder.slice(ladder.indexOf(rung) + 1);
  const [to, setTo] = useState<ServiceRung>(above[0] ?? rung);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const send = async () => {
    setMissing(reason.trim() === '');
    if (reason.trim() === '' || !(await climb.run({ requestId, version, to, reason: reason.trim() }))) return;
    toast({ text: t`Service goes on: ${t(serviceRungWords[to])}.` });
    onDone();
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={<Trans>Raise the way of service</Trans>}
      description={<Trans>Now: {t(serviceRungWords[rung])}</Trans>}
      footer={
        <Button variant="primary" busy={climb.busy} onClick={() => void send()}>
          <Trans>Raise</Trans>
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        <RadioCards<ServiceRung>
          label={<Trans>From now on</Trans>}
          cards={ladder.map((value) => ({
            value,
            title: t(serviceRungWords[value]),
            disabled: !above.includes(value),
          }))}
          layout="grid"
          value={to}
          onChange={setTo}
        />
        <TextArea
          label={<Trans>Why the rung below is not enough</Trans>}
          rows={3}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          error={missing ? t`Give a reason.` : issueOf(climb.refused, 'reason')}
        />
        <RefusalBanner refused={climb.refused} onReload={onReload} />
      </div>
    </Dialog>
  );
}
