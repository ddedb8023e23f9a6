import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../gql';
import { VisitCard } from './visit-card';

const LaterVisitsQuery = graphql(`
  query LaterVisits($from: DateTime!, $to: DateTime!) {
    visits(filter: { mine: true, from: $from, to: $to }, first: 50) {
      nodes {
        id
        state
        ...VisitCard
      }
    }
  }
`);

const DAY_MS = 86_400_000;

/** Visits further off than this phone keeps: shown while there is a network, and not kept. */
export function LaterVisits({ known }: { known: readonly string[] }) {
  const [days] = useState(() => ({
    from: new Date(Date.now() - 7 * DAY_MS).toISOString(),
    to: new Date(Date.now() + 21 * DAY_MS).toISOString(),
  }));
  const [{ data }] = useQuery({ query: LaterVisitsQuery, variables: days, requestPolicy: 'cache-and-network' });
  const others = data?.visits.nodes.filter(({ id }) => !known.includes(id)) ?? [];
  const isAhead = ({ state }: (typeof others)[number]) => state === 'OFFERED' || state === 'ACCEPTED';
  const [ahead, past] = [others.filter(isAhead), others.filter((visit) => !isAhead(visit))];
  return (
    <>
      {ahead.length > 0 && (
        <section className="flex flex-col gap-2.5">
          <h2 className="text-small font-semibold text-ink-soft">
            <Trans>Further ahead</Trans>
          </h2>
          {ahead.map((visit) => (
            <VisitCard key={visit.id} visit={visit} />
          ))}
        </section>
      )}
      {past.length > 0 && (
        <section className="flex flex-col gap-2.5">
          <h2 className="text-small font-semibold text-ink-soft">
            <Trans>Last week</Trans>
          </h2>
          {past.toReversed().map((visit) => (
            <VisitCard key={visit.id} visit={visit} />
          ))}
        </section>
      )}
    </>
  );
}
