import { Button, Card, RatingStars, TextArea } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { RefusalWords } from '../../change/refusal-words';
import { useRateRequest } from './request-changes';

const questions = ['overall', 'attitude', 'quality', 'speed'] as const;
type Scores = Record<(typeof questions)[number], number | null>;

export interface RatingCardProps {
  requestId: string;
  /** The best mark of the policy. */
  scale: number;
  onChanged: () => void;
}

/** How was it? Four stars' questions and a word of one's own; goes to the service manager as it is. */
export function RatingCard({ requestId, scale, onChanged }: RatingCardProps) {
  const { t } = useLingui();
  const rate = useRateRequest();
  const [scores, setScores] = useState<Scores>({ overall: null, attitude: null, quality: null, speed: null });
  const [comment, setComment] = useState('');
  const labels = { overall: t`Overall`, attitude: t`Friendliness`, quality: t`Quality of the work`, speed: t`Speed` };
  const complete = questions.every((question) => scores[question] !== null);
  const send = async () => {
    const { overall, attitude, quality, speed } = scores as Record<keyof Scores, number>;
    if (await rate.run({ requestId, overall, attitude, quality, speed, comment: comment.trim() || null })) onChanged();
  };
  return (
    <Card title={<Trans>Rate this service</Trans>}>
      <div className="flex flex-col gap-4" data-screen-only>
        <p className="text-small text-ink-soft">
          <Trans>Your words go straight to the service manager.</Trans>
        </p>
        {questions.map((question) => (
          <RatingStars
            key={question}
            label={labels[question]}
            value={scores[question]}
            scale={scale}
            onChange={(value) => setScores({ ...scores, [question]: value })}
          />
        ))}
        <TextArea
          label={t`Anything you want to add`}
          optional
          rows={3}
          maxLength={1000}
          value={comment}
          onChange={(event) => setComment(event.target.value)}
        />
        <RefusalWords refused={rate.refused} onReload={onChanged} />
        <Button
          variant="primary"
          wide
          busy={rate.busy}
          disabled={!complete}
          onClick={() => void send()}
        >{t`Send rating`}</Button>
        {!complete && <p className="text-caption text-ink-soft">{t`Please give all four, then send.`}</p>}
      </div>
    </Card>
  );
}
