import { formatMoment } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { useFrame } from '../../time/use-frame';
import { useFigure } from './use-figure';

const CountedFromParts = graphql(`
  fragment CountedFrom on Target {
    unit
    goal {
      from
      to
    }
    count
    entries {
      requestId
      requestNumber
      assetId
      serial
      at
      value
      reached
    }
  }
`);

/** The requests or units a figure is made of, the worst first. */
export function CountedFrom({ target }: { target: FragmentType<typeof CountedFromParts> }) {
  const { unit, goal, count, entries } = readFragment(CountedFromParts, target);
  const frame = useFrame();
  const figure = useFigure(unit, goal);
  if (count === 0)
    return (
      <p className="text-small text-ink-soft">
        <Trans>Nothing was counted in this time.</Trans>
      </p>
    );
  return (
    <details>
      <summary className="min-h-target cursor-pointer content-center text-small font-semibold">
        <Trans>What it is made of ({count})</Trans>
      </summary>
      <ul className="max-h-80 overflow-y-auto text-small">
        {entries.map(({ requestId, requestNumber, assetId, serial, at, value, reached }) => (
          <li
            key={`${requestId} ${assetId} ${at}`}
            className="flex flex-wrap items-center justify-between gap-x-3 border-t border-line py-1.5"
          >
            {requestNumber ? (
              <Link to="/requests/$number" params={{ number: requestNumber }} className="text-brand hover:underline">
                <span data-numeric>{requestNumber}</span>
              </Link>
            ) : (
              assetId && (
                <Link to="/products/$assetId" params={{ assetId }} className="text-brand hover:underline">
                  <span data-numeric>{serial}</span>
                </Link>
              )
            )}
            <span className="text-caption text-ink-soft">{formatMoment(at, frame)}</span>
            {value != null && unit === '%' && (
              <span data-numeric className={reached === false ? 'text-broken' : ''}>
                {figure(value)}
              </span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
