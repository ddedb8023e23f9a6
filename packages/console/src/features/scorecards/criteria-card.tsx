import { Card, NumberField } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { pointsIn } from './live-score';
import type { CardShown } from './scorecard-query';
import { metricWords } from './scorecard-words';

/** What was written in the fields since the card was read, by criterion. */
export type Written = Readonly<Record<string, string>>;

export interface CriteriaCardProps {
  card: CardShown;
  written: Written;
  /** Whether what is missing or wrong is pointed at. */
  tried: boolean;
  onWrite: (criterion: string, value: string) => void;
}

type Criterion = CardShown['criteria'][number];

/** Every criterion with its mark, those of one part below its name. */
export function CriteriaCard({ card, ...rest }: CriteriaCardProps) {
  const groups = Map.groupBy(card.criteria, ({ name }) => name.split('.')[0]!);
  const judging = card.allowedActions.includes('JUDGE');
  return (
    <Card title={<Trans>Criteria</Trans>} padded={false}>
      <div className="divide-y divide-line">
        {[...groups].map(([key, criteria]) => (
          <section key={key} className="flex flex-col gap-3 px-4 py-3 md:px-5">
            {criteria[0]!.partOf && (
              <h3 className="flex items-baseline justify-between gap-2 text-small font-semibold">
                {criteria[0]!.partOf.text}
                <span data-numeric className="text-caption font-normal text-ink-soft">
                  <Trans>{sum(criteria)} points</Trans>
                </span>
              </h3>
            )}
            {criteria.map((one) => (
              <Mark key={one.name} of={one} judging={judging} {...rest} />
            ))}
          </section>
        ))}
      </div>
    </Card>
  );
}

type MarkProps = Omit<CriteriaCardProps, 'card'> & { of: Criterion; judging: boolean };

function Mark({ of, judging, written, tried, onWrite }: MarkProps) {
  const { t } = useLingui();
  const { name, label, points, mark, counted, metric } = of;
  if (!judging || counted)
    return (
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 text-small">
        <span className="min-w-0">
          {label.text}
          {counted && metric && (
            <span className="block text-caption text-ink-soft">
              <Trans>
                {counted.part} of {counted.whole}: {t(metricWords[metric])}
              </Trans>
            </span>
          )}
        </span>
        <span data-numeric className="whitespace-nowrap">
          <strong className="font-semibold">{mark ?? '–'}</strong> <span className="text-ink-soft">/ {points}</span>
        </span>
      </div>
    );
  const value = written[name] ?? (mark === null || mark === undefined ? '' : String(mark));
  const error =
    tried && pointsIn(value, points) === null ? t`From 0 to ${points}, with one decimal at most.` : undefined;
  return (
    <NumberField
      className="max-w-72"
      label={label.text}
      hint={metric ? t`Nothing was counted in this time: judge it.` : undefined}
      unit={`/ ${points}`}
      value={value}
      onChange={(next) => onWrite(name, next)}
      error={error}
    />
  );
}

const sum = (criteria: readonly Criterion[]) => criteria.reduce((all, { points }) => all + points * 10, 0) / 10;
