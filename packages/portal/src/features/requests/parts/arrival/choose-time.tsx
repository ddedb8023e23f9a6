import { apiProblem, ErrorState, Loading, Skeleton } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../../../gql';
import { DecisionCard } from '../../decision-card';
import { NoTimes } from './no-times';
import { type Kept, TimeKept } from './time-kept';
import type { Slot } from './slot-button';
import { TimeChoice } from './time-choice';

const ChooseTimeQuery = graphql(`
  query ChooseTime($requestId: ID!) {
    visitSlots(requestId: $requestId) {
      mayChoose
      timeZone
      promisedBy
      windows {
        startsAt
        endsAt
        withinPromise
      }
      hold {
        startsAt
        endsAt
        heldUntil
      }
    }
  }
`);

export interface ChooseTimeProps {
  requestId: string;
  /** The visit to be moved; none where it is the first time. */
  visit?: { id: string; version: number };
  onChosen: () => void;
  /** Leaves everything as it is; offered where there is a time already. */
  onBack?: () => void;
}

/** When we come: a day, a stretch of it that is kept for ten minutes, and the word that it is so. */
export function ChooseTime({ requestId, visit, onChosen, onBack }: ChooseTimeProps) {
  const [{ data, error, fetching }, again] = useQuery({
    query: ChooseTimeQuery,
    variables: { requestId },
    requestPolicy: 'network-only',
  });
  // What was kept or given back here, until the API says it again.
  const [touched, setTouched] = useState<{ kept: Kept | null; over: boolean }>();
  const refresh = () => again({ requestPolicy: 'network-only' });
  const slots = data?.visitSlots;
  const kept = touched ? touched.kept : (slots?.hold ?? null);
  return (
    <Frame again={visit !== undefined}>
      {error && !slots && <ErrorState problem={apiProblem(error)} onRetry={refresh} />}
      {!slots && !error && (
        <Loading>
          <Skeleton className="h-16 w-full" />
          <Skeleton className="h-24 w-full" />
        </Loading>
      )}
      {slots && kept && (
        <TimeKept
          requestId={requestId}
          visit={visit}
          kept={kept}
          zone={slots.timeZone}
          later={isLater(slots.windows, kept)}
          onChosen={onChosen}
          onGivenBack={(over) => {
            setTouched({ kept: null, over });
            refresh();
          }}
        />
      )}
      {slots && !kept && slots.windows.length > 0 && (
        <TimeChoice
          requestId={requestId}
          windows={slots.windows}
          promisedBy={slots.promisedBy ?? null}
          zone={slots.timeZone}
          over={touched?.over ?? false}
          onKept={(next) => setTouched({ kept: next, over: false })}
          onTaken={refresh}
          onBack={onBack}
        />
      )}
      {slots && !kept && slots.windows.length === 0 && !fetching && <NoTimes onAgain={refresh} onBack={onBack} />}
    </Frame>
  );
}

/** Whether it is later than one of those that would keep the promise. */
const isLater = (windows: readonly Slot[], kept: Kept): boolean =>
  windows.some(({ withinPromise }) => withinPromise) &&
  !windows.some(({ startsAt, withinPromise }) => startsAt === kept.startsAt && withinPromise);

/** A first time is a card of its own; another one is chosen within the card of the visit. */
function Frame({ again, children }: { again: boolean; children: ReactNode }) {
  if (!again) return <DecisionCard title={<Trans>Choose when we come</Trans>}>{children}</DecisionCard>;
  return (
    <section className="flex flex-col gap-4 border-t border-line pt-3">
      <h3 className="text-lead font-semibold">
        <Trans>Choose another time</Trans>
      </h3>
      {children}
    </section>
  );
}
