import {
  apiProblem,
  Button,
  dayIn,
  ErrorState,
  formatTime,
  formatWeekdayDate,
  formatWindow,
  Loading,
  StateChip,
  useToast,
} from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useQuery } from 'urql';
import { RefusalBanner } from '../../change/refusal-banner';
import { graphql } from '../../gql';
import { useFrame } from '../../time/use-frame';
import { useBookSlot, useMoveSlot } from './use-book-time';

const TimesToOfferQuery = graphql(`
  query TimesToOffer($requestId: ID!) {
    visitSlots(requestId: $requestId) {
      mayChoose
      timeZone
      promisedBy
      windows {
        startsAt
        endsAt
        withinPromise
      }
    }
  }
`);

export interface TimesToOfferProps {
  requestId: string;
  /** The visit to be moved; null where it is the first time. */
  visit: { id: string; version: number } | null;
  onBooked: () => void;
  onClose: () => void;
}

/** The free windows by day; one of them, booked for whoever is on the line. */
export function TimesToOffer({ requestId, visit, onBooked, onClose }: TimesToOfferProps) {
  const { t } = useLingui();
  const toast = useToast();
  const frame = useFrame();
  const [{ data, error }, again] = useQuery({
    query: TimesToOfferQuery,
    variables: { requestId },
    requestPolicy: 'network-only',
  });
  const [chosen, setChosen] = useState<string | null>(null);
  const book = useBookSlot();
  const move = useMoveSlot();
  const refresh = () => {
    setChosen(null);
    again({ requestPolicy: 'network-only' });
  };
  const slots = data?.visitSlots;
  if (error && !slots) return <ErrorState problem={apiProblem(error)} onRetry={refresh} />;
  if (!slots) return <Loading lines={4} />;
  const zoned = { ...frame, zone: slots.timeZone };
  const days = Map.groupBy(slots.windows, ({ startsAt }) => dayIn(startsAt, slots.timeZone));
  const window = slots.windows.find(({ startsAt }) => startsAt === chosen);
  const done = async () => {
    if (!window) return;
    const { startsAt, endsAt } = window;
    const booked = visit
      ? await move.run({ visitId: visit.id, version: visit.version, startsAt, reason: null })
      : await book.run({ requestId, startsAt });
    if (!booked) return refresh();
    toast({ text: t`Booked: ${formatWindow(startsAt, endsAt, zoned)}.` });
    onBooked();
  };
  return (
    <div className="flex flex-col gap-3 text-small">
      {slots.windows.length === 0 && (
        <p>
          {slots.mayChoose ? (
            <Trans>Nobody is free within two weeks. Send somebody from the board, or ask the customer to wait.</Trans>
          ) : (
            <Trans>No time can be chosen for this request now.</Trans>
          )}
        </p>
      )}
      <div className="flex max-h-80 flex-col gap-3 overflow-y-auto" role="group" aria-label={t`Free times`}>
        {[...days].map(([day, windows]) => (
          <section key={day} className="flex flex-col gap-1.5">
            <h3 className="font-semibold">{formatWeekdayDate(windows[0]!.startsAt, zoned)}</h3>
            <div className="flex flex-wrap gap-1.5">
              {windows.map(({ startsAt, endsAt, withinPromise }) => (
                <Button
                  key={startsAt}
                  variant={startsAt === chosen ? 'primary' : 'secondary'}
                  aria-pressed={startsAt === chosen}
                  onClick={() => setChosen(startsAt)}
                >
                  <span data-numeric>
                    {formatTime(startsAt, zoned)}–{formatTime(endsAt, zoned)}
                  </span>
                  {slots.promisedBy && withinPromise && (
                    <StateChip state="ok">
                      <Trans>as promised</Trans>
                    </StateChip>
                  )}
                </Button>
              ))}
            </div>
          </section>
        ))}
      </div>
      <RefusalBanner refused={book.refused ?? move.refused} onReload={refresh} />
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" disabled={!window} busy={book.busy || move.busy} onClick={() => void done()}>
          {window ? t`Book ${formatWindow(window.startsAt, window.endsAt, zoned)}` : t`Book`}
        </Button>
        <Button variant="quiet" onClick={onClose}>{t`Close`}</Button>
      </div>
    </div>
  );
}
