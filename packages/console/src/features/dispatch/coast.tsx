import { useMemo } from 'react';
import type { Place } from './board-model';
import lines from './coast.json';
import { coastLine, type MapFrame } from './map-points';

export interface CoastProps {
  at: (place: Place) => { x: number; y: number };
  frame: MapFrame;
}

/**
 * The coast of East Asia between 105° and 125.5° east, 17.5° and 41.5° north, to about a kilometre, so that one knows
 * where one looks: a part of Natural Earth's land at 1:10 million (public domain).
 */
export function Coast({ at, frame }: CoastProps) {
  const path = useMemo(() => {
    const drawn = lines.map((kept) => coastLine(kept).map(at));
    const near = drawn.filter((points) => {
      const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
      return (
        Math.max(...xs) > 0 && Math.min(...xs) < frame.width && Math.max(...ys) > 0 && Math.min(...ys) < frame.height
      );
    });
    return near.map((points) => `M${points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`).join('');
  }, [at, frame]);
  return <path aria-hidden d={path} className="fill-none stroke-line-strong" />;
}
