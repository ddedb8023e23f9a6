import { classNames } from '@aftercare/ui';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { VisitKind, VisitState } from '../../gql/graphql';
import { type Stage, stagesOf } from './stages';

const words = {
  TRAVEL: msg`On the road`,
  ARRIVAL: msg`Arrival`,
  WORK: msg`Work`,
  REPORT: msg`Report`,
} satisfies Record<Stage, unknown>;

/** The way through a visit, and where one is on it. */
export function VisitStages({ kind, state }: { kind: VisitKind; state: VisitState }) {
  const { t } = useLingui();
  const { stages, at } = stagesOf(kind, state);
  if (at === null) return null;
  return (
    <ol
      aria-label={t`Steps of this visit`}
      className="flex gap-1 border-b border-line bg-card px-3 pb-3 sm:border-x sm:px-5"
    >
      {stages.map((stage, index) => (
        <li
          key={stage}
          aria-current={index === at ? 'step' : undefined}
          className={classNames(
            'flex min-w-0 flex-1 flex-col gap-1 text-center text-caption before:h-1 before:rounded-full',
            index < at && 'text-ink-soft before:bg-ok',
            index === at && 'font-semibold text-ink before:bg-brand',
            index > at && 'text-ink-soft before:bg-line',
          )}
        >
          {t(words[stage])}
        </li>
      ))}
    </ol>
  );
}
