import { Button, Card, formatDate, lazyDialog, StateChip, useLanguage } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Suspense, useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { useFrame } from '../../time/use-frame';
import { CountedFrom } from './counted-from';
import { Measurements } from './measurements';
import { useFigure } from './use-figure';
import { useClauseWords } from '../../words/use-clause-words';

const TargetCardParts = graphql(`
  fragment TargetCard on Target {
    key
    label {
      text
    }
    clause
    sentence {
      text
    }
    goal {
      from
      fromIncluded
      to
      toIncluded
    }
    unit
    over {
      text
    }
    from
    on
    source
    reachedBy {
      text
    }
    value
    reached
    viewerMayMeasure
    ...CountedFrom
    ...Measurements
  }
`);

const MeasureDialog = lazyDialog(() => import('./measure-dialog').then(({ MeasureDialog: it }) => ({ default: it })));

export interface TargetCardProps {
  target: FragmentType<typeof TargetCardParts>;
  /** `YYYY-MM-DD`. */
  today: string;
  onChanged: () => void;
}

/** One target: what is to be reached, where it stands, whether that is enough, and what the figure is made of. */
export function TargetCard({ target, today, onChanged }: TargetCardProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const frame = useFrame();
  const parts = readFragment(TargetCardParts, target);
  const clauseWords = useClauseWords();
  const { key, label, clause, sentence, goal, unit, over, from, on, source, reachedBy, value, reached } = parts;
  const [correcting, setCorrecting] = useState<string | null | undefined>();
  const figure = useFigure(unit, goal);
  const day = (date: string) => formatDate(`${date}T12:00:00Z`, { ...frame, zone: 'UTC' });
  const number = new Intl.NumberFormat(language);
  const ends = [
    goal?.from != null && goal.from !== goal.to && `${goal.fromIncluded ? '≥' : '>'} ${number.format(goal.from)}`,
    goal?.to != null &&
      (goal.from === goal.to ? number.format(goal.to) : `${goal.toIncluded ? '≤' : '<'} ${number.format(goal.to)}`),
  ].filter(Boolean);
  const aim = `${ends.join(' · ')}${unit === '%' ? ' %' : ''}`;
  const [first, last] = [from && day(from), day(on)];
  return (
    <Card title={label.text}>
      <div className="flex flex-col gap-3">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <span data-numeric className="text-hero font-semibold">
            {value == null ? <span className="font-normal text-ink-soft">–</span> : figure(value)}
          </span>
          {reached == null ? (
            <StateChip state="paused">{value == null ? t`Nothing known yet` : t`Watched`}</StateChip>
          ) : (
            <StateChip state={reached ? 'met' : 'broken'}>{reached ? t`Reached` : t`Not reached`}</StateChip>
          )}
          {goal && (
            <span className="text-small">
              <Trans>Goal: {aim}</Trans>
            </span>
          )}
        </div>
        <p className="text-caption text-ink-soft">
          {first ? t`${first} to ${last}` : t`Everything until ${last}`}
          {over && ` (${over.text})`} · {source === 'COUNTED' ? t`counted by the system` : t`measured`}
          {reachedBy && ` · ${reachedBy.text}`}
        </p>
        <p className="text-caption">
          {sentence.text} · {clauseWords(clause)}
        </p>
        {source === 'COUNTED' ? (
          <CountedFrom target={parts} />
        ) : (
          <Measurements target={parts} onCorrect={parts.viewerMayMeasure ? setCorrecting : undefined} />
        )}
        {parts.viewerMayMeasure && (
          <div>
            <Button onClick={() => setCorrecting(null)}>{t`Enter a measurement`}</Button>
          </div>
        )}
      </div>
      {correcting !== undefined && (
        <Suspense fallback={null}>
          <MeasureDialog
            target={key}
            title={label.text}
            unit={unit}
            today={today}
            correctsId={correcting}
            onClose={() => setCorrecting(undefined)}
            onDone={() => {
              setCorrecting(undefined);
              onChanged();
            }}
          />
        </Suspense>
      )}
    </Card>
  );
}
