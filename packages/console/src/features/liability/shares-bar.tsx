const shades = ['bg-brand', 'bg-ok', 'bg-risk', 'bg-paused', 'bg-broken', 'bg-gravest'];

/**
 * Shares of a whole beside each other; what nobody bears stays empty. The same stands in figures beside it, so that it is
 * not read aloud.
 *
 * @param points hundredths of a per cent
 */
export function SharesBar({ points }: { points: readonly number[] }) {
  return (
    <div aria-hidden className="flex h-2.5 gap-px overflow-hidden rounded-full bg-sunken">
      {points.map((point, place) => (
        <span
          // A share is known by its place.
          // oxlint-disable-next-line react/no-array-index-key
          key={place}
          className={`h-full transition-[width] duration-200 ${shades[place % shades.length]}`}
          style={{ width: `${Math.min(100, point / 100)}%` }}
        />
      ))}
    </div>
  );
}
