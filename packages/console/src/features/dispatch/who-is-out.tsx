import { Banner, dayIn, formatTime } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { DayPlanPartsFragment } from '../../gql/graphql';
import { useFrame } from '../../time/use-frame';
import { visitStateWords } from '../../words/visit-words';
import { leftWith } from './board-model';
import type { BoardStore } from './board-store';
import { useLane } from './use-board';

export interface WhoIsOutProps {
  store: BoardStore;
  out: NonNullable<DayPlanPartsFragment['outTechnician']>;
  /** YYYY-MM-DD. */
  day: string;
  choices: DayPlanPartsFragment['choices'];
}

/** Who is out: what of theirs the plan leaves alone, as they are on their way or at it, and where their leave is entered. */
export function WhoIsOut({ store, out, day, choices }: WhoIsOutProps) {
  const { t } = useLingui();
  const frame = useFrame();
  const lane = useLane(store, out.id);
  const planned = new Set(choices.map(({ request }) => request?.id));
  const left = lane ? leftWith(lane, planned).filter(({ start }) => dayIn(new Date(start), frame.zone) === day) : [];
  return (
    <Banner tone={left.length ? 'risk' : 'info'}>
      {left.length > 0 && (
        <>
          <Trans>Left with {out.name}, to be settled by hand:</Trans>
          <ul className="my-1 list-disc pl-4" data-numeric>
            {left.map(({ id, title, start, state }) => (
              <li key={id}>
                {formatTime(new Date(start), frame)} {title} · {t(visitStateWords[state])}
              </li>
            ))}
          </ul>
        </>
      )}
      <Link to="/people/$technicianId" params={{ technicianId: out.id }} className="underline">
        <Trans>Enter the leave of {out.name}, so that nobody sends them meanwhile</Trans>
      </Link>
    </Banner>
  );
}
