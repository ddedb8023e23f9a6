import { Checkbox, classNames, formatDuration, formatTime, StateChip, type State } from '@aftercare/ui';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { DayPlanPartsFragment, PlanChoiceState } from '../../gql/graphql';
import { useFrame } from '../../time/use-frame';

export interface PlanChoiceRowProps {
  choice: DayPlanPartsFragment['choices'][number];
  wanted: boolean;
  /** Null where it is decided. */
  onToggle: (() => void) | null;
}

const signs: Record<PlanChoiceState, { state: State; words: MessageDescriptor } | null> = {
  PROPOSED: null,
  UNSERVED: { state: 'risk', words: msg`Nobody comes` },
  APPLIED: { state: 'met', words: msg`Done` },
  NOT_WANTED: { state: 'paused', words: msg`Left out` },
  REFUSED: { state: 'broken', words: msg`Not done` },
  UNDONE: { state: 'paused', words: msg`Taken back` },
  KEPT: { state: 'risk', words: msg`Could not be taken back` },
};

/** One choice of a plan: who comes when, why, who else could, and what became of it. */
export function PlanChoiceRow({ choice, wanted, onToggle }: PlanChoiceRowProps) {
  const { t } = useLingui();
  const frame = useFrame();
  const {
    state,
    request,
    technician,
    startsAt,
    endsAt,
    nextTechnician,
    nextCostMinutes,
    fromTechnician,
    reasons,
    refusal,
  } = choice;
  const at = (instant: string) => formatTime(instant, frame);
  const sign = signs[state];
  const from = fromTechnician && choice.fromStartsAt && `${fromTechnician.name} ${at(choice.fromStartsAt)}`;
  const title = request?.title ?? t`A request you may not see`;
  const next = nextTechnician && nextCostMinutes != null && formatDuration(nextCostMinutes, frame.language);
  return (
    <li
      data-about={request?.id}
      className={classNames(
        'flex flex-col gap-1 rounded-card border bg-card p-2.5 text-small',
        state === 'PROPOSED' ? 'border-brand' : 'border-line',
        !wanted && 'opacity-60',
      )}
    >
      <div className="flex items-start justify-between gap-2">
        {onToggle && state === 'PROPOSED' ? (
          <Checkbox label={<span className="font-semibold">{title}</span>} checked={wanted} onChange={onToggle} />
        ) : (
          <span className="font-semibold">{title}</span>
        )}
        {sign && <StateChip state={sign.state}>{t(sign.words)}</StateChip>}
      </div>
      {technician && startsAt && endsAt && (
        <p data-numeric>
          {technician.name} · {at(startsAt)}–{at(endsAt)}
          {from && <span className="text-ink-soft"> ← {from}</span>}
        </p>
      )}
      {!technician && from && <p data-numeric>{t`Still with ${from}`}</p>}
      <p className="text-caption text-ink-soft">{reasons.map(({ text }) => text).join(' · ')}</p>
      {next && nextTechnician && (
        <p className="text-caption text-ink-soft">{t`Next: ${nextTechnician.name}, ${next} more of way and delay`}</p>
      )}
      {refusal && <p className="text-caption text-broken">{refusal.text}</p>}
      {request && (
        <Link
          to="/requests/$number"
          params={{ number: request.number }}
          className="inline-flex items-center self-start text-caption text-brand underline pointer-coarse:min-h-target"
        >
          {request.number}
        </Link>
      )}
    </li>
  );
}
