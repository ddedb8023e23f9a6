import { apiProblem, buttonClass, Card, ErrorState, Loading, StateChip } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql } from '../../gql';
import type { StockMovementsQuery } from '../../gql/graphql';
import { Moment } from '../../time/moment';
import type { StockPart } from './stock-query';
import { movementWords } from './stock-words';

const Movements = graphql(`
  query StockMovements($filter: StockMovementFilter!) {
    stockMovements(filter: $filter, first: 30) {
      totalCount
      nodes {
        id
        kind
        quantity
        missing
        reason
        at
        item {
          id
          code
          name {
            text
          }
        }
        from {
          id
          name
        }
        to {
          id
          name
        }
        visit {
          id
          number
          request {
            id
            number
          }
        }
        by {
          id
          displayName
        }
      }
    }
  }
`);

type Movement = StockMovementsQuery['stockMovements']['nodes'][number];

/** How parts moved from and to a place, or one part everywhere; the newest first. */
export function MovementsCard({ placeId, part }: { placeId: string; part: StockPart | null }) {
  const filter = part ? { itemId: part.id } : { locationId: placeId };
  const [{ data, error }, again] = useQuery({
    query: Movements,
    variables: { filter },
    requestPolicy: 'cache-and-network',
  });
  const shown = data?.stockMovements;
  return (
    <Card
      title={part ? <Trans>How it moved: {part.name.text}</Trans> : <Trans>What moved</Trans>}
      aside={
        part && (
          <Link to="/stock" search={{ place: placeId }} className={buttonClass({ variant: 'quiet' })}>
            <Trans>All parts</Trans>
          </Link>
        )
      }
    >
      {error && !shown && <ErrorState problem={apiProblem(error)} onRetry={() => again()} />}
      {!shown && !error && <Loading lines={3} />}
      {shown?.nodes.length === 0 && (
        <p className="text-small text-ink-soft">
          <Trans>Nothing has moved yet.</Trans>
        </p>
      )}
      {shown && shown.nodes.length > 0 && (
        <ul className="flex flex-col divide-y divide-line">
          {shown.nodes.map((movement) => (
            <MovementLine key={movement.id} movement={movement} />
          ))}
        </ul>
      )}
      {shown && shown.totalCount > shown.nodes.length && (
        <p className="mt-3 text-caption text-ink-soft">
          <Trans>
            The newest {shown.nodes.length} of {shown.totalCount}.
          </Trans>
        </p>
      )}
    </Card>
  );
}

function MovementLine({ movement }: { movement: Movement }) {
  const { t } = useLingui();
  const { kind, quantity, missing, reason, at, item, from, to, visit, by } = movement;
  const way = [from?.name, to?.name].filter(Boolean).join(' → ');
  return (
    <li className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5 py-2.5 text-small first:pt-0 last:pb-0">
      <span className="min-w-0 flex-1">
        <span className="font-semibold">{t(movementWords[kind])}</span> · {item?.name.text}
        <span className="block text-caption break-words text-ink-soft">
          {way}
          {visit?.request && (
            <>
              {' · '}
              <Link to="/requests/$number" params={{ number: visit.request.number }} className="text-brand underline">
                {visit.number}
              </Link>
            </>
          )}
          {reason && <> · {reason}</>}
        </span>
        <span className="block text-caption text-ink-soft">
          <Moment at={at} /> {by?.displayName && <>· {by.displayName}</>}
        </span>
      </span>
      {missing > 0 && <StateChip state="risk">{t`${missing} beyond what lay there`}</StateChip>}
      <span data-numeric className="text-body font-semibold">
        {signed(movement)}
      </span>
    </li>
  );

  function signed({ from: out, to: into }: Movement): string {
    if (out && into) return String(quantity);
    return quantity === 0 ? '±0' : `${into ? '+' : '−'}${quantity}`;
  }
}
