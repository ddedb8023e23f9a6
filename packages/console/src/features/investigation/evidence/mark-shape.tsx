import { classNames } from '@aftercare/ui';
import type { PictureSize } from './marked-picture';
import { arrowHead, type Mark } from './mark';

export interface MarkShapeProps {
  mark: Mark;
  size: PictureSize;
  /** Said beside it: the number of its note. */
  sign?: string;
  strong?: boolean;
}

/** A box, an arrow, a point or a line drawn by hand, readable on any picture: red on a white edge. */
export function MarkShape({ mark, size, sign, strong = false }: MarkShapeProps) {
  const across = (thousandths: number) => (thousandths / 1000) * size.width;
  const down = (thousandths: number) => (thousandths / 1000) * size.height;
  const [right = 0, below = 0] = mark.points ?? [];
  const start = { x: across(mark.x + right), y: down(mark.y + below) };
  const tip = { x: across(mark.x + mark.width), y: down(mark.y + mark.height) };
  const way = mark.shape === 'PEN' ? handLine(mark, size) : outline(mark.shape, start, tip);
  return (
    <>
      <path
        d={way}
        className="fill-none stroke-[#fff]"
        strokeWidth={strong ? 7 : 5}
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      <path
        d={way}
        className={classNames('fill-none', strong ? 'stroke-[#b42318]' : 'stroke-[#e5371e]')}
        strokeWidth={strong ? 4 : 2.5}
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      {sign && (
        <text
          x={start.x}
          y={Math.max(14, start.y - 6)}
          paintOrder="stroke"
          strokeWidth={4}
          className="fill-[#b42318] stroke-[#fff] text-[13px] font-semibold"
        >
          {sign}
        </text>
      )}
    </>
  );
}

type Place = { x: number; y: number };

function handLine({ x, y, points }: Mark, { width, height }: PictureSize): string {
  const all = points ?? [];
  const at = (place: number) => `${((x + all[place]!) / 1000) * width} ${((y + all[place + 1]!) / 1000) * height}`;
  return all.reduce<string>((way, _, place) => (place % 2 ? way : `${way}${place ? 'L' : 'M'}${at(place)}`), '');
}

function outline(shape: Exclude<Mark['shape'], 'PEN'>, start: Place, tip: Place): string {
  switch (shape) {
    case 'BOX':
      return `M${start.x} ${start.y}H${tip.x}V${tip.y}H${start.x}Z`;
    case 'ARROW': {
      const [end, left, right] = arrowHead(start, tip, 14);
      return `M${start.x} ${start.y}L${end.x} ${end.y}M${left.x} ${left.y}L${end.x} ${end.y}L${right.x} ${right.y}`;
    }
    case 'POINT':
      return `M${start.x - 6} ${start.y}a6 6 0 1 0 12 0a6 6 0 1 0 -12 0`;
    default:
      return shape satisfies never;
  }
}
