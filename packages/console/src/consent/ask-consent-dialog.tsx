import { Button, Dialog, RadioCards, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { RefusalBanner } from '../change/refusal-banner';
import type { ConsentKind } from '../gql/graphql';
import { type PricedLine, PriceLines } from './price-lines';
import { useAskConsent } from './use-ask-consent';

export interface AskConsentDialogProps {
  requestId: string;
  version: number;
  /** What is missing, where a change was refused for it. */
  kind?: ConsentKind;
  onClose: () => void;
  onChanged: () => void;
}

/** Puts a question to the customer: paid work with its price list, or access to their system. */
export function AskConsentDialog({ requestId, version, kind: wanted, onClose, onChanged }: AskConsentDialogProps) {
  const { t } = useLingui();
  const toast = useToast();
  const ask = useAskConsent();
  const [kind, setKind] = useState<ConsentKind>(wanted ?? 'PAID_WORK');
  const [lines, setLines] = useState<readonly PricedLine[]>([]);
  const [empty, setEmpty] = useState(false);
  const send = async () => {
    setEmpty(kind === 'PAID_WORK' && lines.length === 0);
    if (kind === 'PAID_WORK' && lines.length === 0) return;
    const chosen = lines.map(({ priceItemId, quantity }) => ({ priceItemId, quantity }));
    const done = await ask.run({ requestId, version, kind, lines: kind === 'PAID_WORK' ? chosen : null });
    if (!done) return;
    toast({ text: t`The customer was asked. You can record an answer given by phone or on paper.` });
    onClose();
    onChanged();
  };
  return (
    <Dialog
      open
      wide
      onOpenChange={onClose}
      title={<Trans>Ask the customer for consent</Trans>}
      description={<Trans>They see exactly what you choose here, in the portal or read out by you.</Trans>}
      footer={
        <Button variant="primary" busy={ask.busy} onClick={() => void send()}>
          <Trans>Ask the customer</Trans>
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        <RadioCards<ConsentKind>
          label={<Trans>What for</Trans>}
          layout="grid"
          cards={[
            { value: 'PAID_WORK', title: t`Paid work`, description: t`Parts, labour and travel at list price` },
            {
              value: 'REMOTE_ACCESS',
              title: t`Remote access`,
              description: t`Looking into the customer's system from afar`,
            },
          ]}
          value={kind}
          onChange={setKind}
        />
        {kind === 'PAID_WORK' && (
          <PriceLines
            lines={lines}
            onChange={setLines}
            error={empty ? t`Choose at least one line of the price list.` : undefined}
          />
        )}
        <RefusalBanner refused={ask.refused} onReload={onChanged} />
      </div>
    </Dialog>
  );
}
