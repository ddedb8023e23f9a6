import { Avatar, classNames, formatDuration, formatTime } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useFrame } from '../../time/use-frame';
import { visitStateWords } from '../../words/visit-words';
import type { BoardStore } from './board-store';
import { useLane, useLanes } from './use-board';

export interface PhoneBoardProps {
  store: BoardStore;
}

/** The day as a list for each technician, where lanes have no room. A visit is opened, and moved by its form. */
export function PhoneBoard({ store }: PhoneBoardProps) {
  const { t } = useLingui();
  const lanes = useLanes(store);
  return (
    <section aria-label={t`Technicians`} className="flex flex-col gap-3 p-3">
      {lanes.map((id) => (
        <PhoneLane key={id} store={store} id={id} />
      ))}
    </section>
  );
}

function PhoneLane({ store, id }: PhoneBoardProps & { id: string }) {
  const { t } = useLingui();
  const frame = useFrame();
  const lane = useLane(store, id);
  if (!lane) return null;
  const visits = lane.visits.toSorted((one, other) => one.start - other.start);
  const at = (instant: number) => formatTime(new Date(instant), frame);
  return (
    <div role="group" aria-label={lane.name} className="rounded-card border border-line bg-card">
      <h2 className="flex items-center gap-2 px-3 py-2 text-small font-semibold">
        <Avatar name={lane.name} />
        {lane.name}
      </h2>
      {visits.length === 0 && (
        <p className="border-t border-line px-3 py-2 text-small text-ink-soft">
          <Trans>No visits this day</Trans>
        </p>
      )}
      <ul>
        {visits.map((visit) => (
          <li key={visit.id} className="border-t border-line">
            {visit.travel !== null && visit.travel > 0 && (
              <p className="bg-hatch px-3 py-1 text-caption text-ink-soft">
                <span className="rounded-sm bg-card px-1">{t`${formatDuration(visit.travel, frame.language)} on the road`}</span>
              </p>
            )}
            <button
              type="button"
              data-visit={visit.id}
              aria-haspopup="dialog"
              className={classNames(
                'flex min-h-target w-full gap-3 px-3 py-2 text-left',
                visit.pending && 'opacity-60',
              )}
            >
              <span data-numeric className="shrink-0 text-small text-ink-soft">
                {at(visit.start)}
                <br />
                {at(visit.end)}
              </span>
              <span className="min-w-0 flex-1">
                <span className="block text-small font-semibold">{visit.title}</span>
                <span className="block text-caption text-ink-soft">
                  {t(visitStateWords[visit.state])}
                  {visit.region && <> · {visit.region}</>}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
