import { classNames } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import { lazy, memo, Suspense, useMemo } from 'react';
import type { PromiseState } from '../../gql/graphql';
import type { BoardStore } from './board-store';
import { clusters, type MapCluster, type MapThing, placeNames, project } from './map-points';
import { useChosen } from './use-board';

const Coast = lazy(() => import('./coast').then(({ Coast: it }) => ({ default: it })));

export interface SiteMapProps {
  store: BoardStore;
  things: readonly MapThing[];
}

const FRAME = { width: 320, height: 190 };
/** How far a name stays from the sides, and below what it names. */
const [EDGE, BELOW] = [24, 26];
/** What a thumb needs around a mark. */
const REACH = 18;

/** From the lowest to the one on top. */
const layers: readonly MapCluster['sort'][] = ['home', 'visit', 'waiting'];

const fills: Record<PromiseState, string> = {
  BROKEN: 'fill-broken',
  AT_RISK: 'fill-risk',
  ON_TRACK: 'fill-ok',
  PAUSED: 'fill-paused',
  MET: 'fill-met',
  NONE: 'fill-paused',
};

/** Where everything is, north up: drawn from coordinates and a coast. What is pressed here is marked on the board and in the list. */
export const SiteMap = memo(function SiteMap({ store, things }: SiteMapProps) {
  const { t } = useLingui();
  const chosen = useChosen(store);
  const { at, shown, names } = useMemo(() => {
    const at = project(
      things.map(({ place }) => place),
      FRAME,
    );
    const shown = clusters(things, at).toSorted((one, other) => layers.indexOf(one.sort) - layers.indexOf(other.sort));
    return { at, shown, names: placeNames(things, at) };
  }, [things]);
  if (things.length === 0)
    return <p className="border-b border-line p-3 text-caption text-ink-soft">{t`No places are known yet.`}</p>;
  return (
    <figure className="border-b border-line bg-sunken/50">
      <svg viewBox={`0 0 ${FRAME.width} ${FRAME.height}`} role="group" aria-label={t`Map`} className="block w-full">
        <Graticule />
        <Suspense fallback={null}>
          <Coast at={at} frame={FRAME} />
        </Suspense>
        {names.map(({ name, x, y }) => (
          <text
            key={name}
            aria-hidden
            x={Math.min(Math.max(x, EDGE), FRAME.width - EDGE)}
            y={Math.min(y + BELOW, FRAME.height - 4)}
            textAnchor="middle"
            className="fill-ink-soft text-[10px]"
          >
            {name}
          </text>
        ))}
        {shown.map((cluster) => (
          <Mark
            key={`${cluster.sort} ${cluster.x} ${cluster.y}`}
            cluster={cluster}
            chosen={cluster.requestIds.some((id) => chosen.has(id))}
            onChoose={() => store.choose(cluster.requestIds)}
          />
        ))}
      </svg>
      <figcaption className="flex flex-wrap gap-x-3 gap-y-1 px-3 pb-2 text-caption text-ink-soft">
        <span className="flex items-center gap-1">
          <span aria-hidden className="size-2.5 rounded-full bg-risk" />
          {t`waiting`}
        </span>
        <span className="flex items-center gap-1">
          <span aria-hidden className="size-2.5 rounded-full border-2 border-brand" />
          {t`visits`}
        </span>
        <span className="flex items-center gap-1">
          <span aria-hidden className="size-2.5 rotate-45 border border-ink-soft" />
          {t`technicians`}
        </span>
      </figcaption>
    </figure>
  );
});

function Graticule() {
  const lines = [1, 2, 3, 4, 5, 6, 7].map((index) => index * 40);
  return (
    <g aria-hidden className="stroke-line">
      {lines.map((at) => (
        <line key={`x${at}`} x1={at} x2={at} y1={0} y2={FRAME.height} />
      ))}
      {lines.slice(0, 4).map((at) => (
        <line key={`y${at}`} x1={0} x2={FRAME.width} y1={at} y2={at} />
      ))}
    </g>
  );
}

function Mark({ cluster, chosen, onChoose }: { cluster: MapCluster; chosen: boolean; onChoose: () => void }) {
  const { t } = useLingui();
  const { x, y, sort, count, promise } = cluster;
  if (sort === 'home')
    return (
      <rect
        x={x - 3.5}
        y={y - 3.5}
        width={7}
        height={7}
        transform={`rotate(45 ${x} ${y})`}
        className="fill-card stroke-ink-soft"
      >
        <title>{t`${count} technicians live here`}</title>
      </rect>
    );
  const words = sort === 'waiting' ? t`${count} waiting here` : t`${count} visits here`;
  const size = Math.min(7 + Math.sqrt(count) * 2, 14);
  return (
    <g
      role="button"
      tabIndex={0}
      aria-label={words}
      aria-pressed={chosen}
      className="cursor-pointer outline-none [&:focus-visible>circle:nth-of-type(2)]:stroke-ink"
      onClick={onChoose}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onChoose();
      }}
    >
      <title>{words}</title>
      <circle cx={x} cy={y} r={REACH} className="fill-transparent" />
      <circle
        cx={x}
        cy={y}
        r={chosen ? size + 2 : size}
        strokeWidth={chosen ? 3 : 2}
        className={classNames(
          sort === 'waiting' ? fills[promise] : 'fill-card',
          chosen ? 'stroke-ink' : sort === 'waiting' ? 'stroke-card' : 'stroke-brand',
        )}
      />
      <text
        x={x}
        y={y}
        dy="0.35em"
        textAnchor="middle"
        className={classNames('text-[10px] font-semibold', sort === 'waiting' ? 'fill-card' : 'fill-brand')}
      >
        {count}
      </text>
    </g>
  );
}
