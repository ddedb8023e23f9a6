import { Button, Dialog, FieldError, RatingStars, TextArea, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { RefusalBanner } from '../../change/refusal-banner';
import type { StepProps } from './step-props';
import { useRateRequest } from './use-rate-request';

const aspects = ['overall', 'attitude', 'quality', 'speed'] as const;

/** What the customer said when called back, in their stars. */
export function RateDialog({ requestId, scale, onClose, onDone, onReload }: StepProps & { scale: number }) {
  const { t } = useLingui();
  const toast = useToast();
  const rate = useRateRequest();
  const [stars, setStars] = useState<Record<(typeof aspects)[number], number | null>>({
    overall: null,
    attitude: null,
    quality: null,
    speed: null,
  });
  const [comment, setComment] = useState('');
  const [missing, setMissing] = useState(false);
  const labels = { overall: t`Overall`, attitude: t`Attitude`, quality: t`Quality of the work`, speed: t`Speed` };
  const send = async () => {
    const { overall, attitude, quality, speed } = stars;
    if (!overall || !attitude || !quality || !speed) return setMissing(true);
    const done = await rate.run({ requestId, overall, attitude, quality, speed, comment: comment.trim() || null });
    if (!done) return;
    toast({ text: t`Rating recorded.` });
    onDone();
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={<Trans>Record the customer's rating</Trans>}
      footer={
        <Button variant="primary" busy={rate.busy} onClick={() => void send()}>
          <Trans>Record</Trans>
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        {aspects.map((aspect) => (
          <RatingStars
            key={aspect}
            label={labels[aspect]}
            value={stars[aspect]}
            scale={scale}
            onChange={(value) => setStars({ ...stars, [aspect]: value })}
          />
        ))}
        {missing && <FieldError>{t`Ask for all four.`}</FieldError>}
        <TextArea
          label={<Trans>In their words</Trans>}
          optional
          rows={3}
          value={comment}
          onChange={(event) => setComment(event.target.value)}
        />
        <RefusalBanner refused={rate.refused} onReload={onReload} />
      </div>
    </Dialog>
  );
}
