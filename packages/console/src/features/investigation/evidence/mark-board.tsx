import { useLingui } from '@lingui/react/macro';
import { type KeyboardEvent, type PointerEvent, useId, useRef, useState } from 'react';
import { drawnMark, type Mark, type MarkShape as Shape, movedMark, resizedMark, type Spot } from './mark';
import { MarkShape } from './mark-shape';
import type { PictureSize } from './marked-picture';

export interface MarkBoardProps {
  size: PictureSize;
  shape: Shape;
  marks: readonly Mark[];
  onChange: (marks: readonly Mark[]) => void;
}

const steps: Readonly<Record<string, Spot>> = {
  ArrowLeft: { x: -10, y: 0 },
  ArrowRight: { x: 10, y: 0 },
  ArrowUp: { x: 0, y: -10 },
  ArrowDown: { x: 0, y: 10 },
};

/**
 * Draws marks over a picture with a pointer. Each one drawn can be chosen with Tab and moved with the arrow keys, made
 * larger or smaller with Shift and the arrows, and taken away with Delete.
 */
export function MarkBoard({ size, shape, marks, onChange }: MarkBoardProps) {
  const { t } = useLingui();
  const help = useId();
  const board = useRef<SVGSVGElement>(null);
  const [spots, setSpots] = useState<readonly Spot[]>([]);
  const spotOf = ({ clientX, clientY }: PointerEvent): Spot => {
    const { left, top } = board.current!.getBoundingClientRect();
    return { x: ((clientX - left) / size.width) * 1000, y: ((clientY - top) / size.height) * 1000 };
  };
  const drawing = spots.length > 0 ? drawnMark(shape, spots) : null;
  const finish = () => {
    if (drawing) onChange([...marks, drawing]);
    setSpots([]);
  };
  const change = (index: number, next: Mark | null) =>
    onChange(marks.flatMap((mark, at) => (at === index ? (next ?? []) : mark)));
  const onKey = (event: KeyboardEvent, index: number, mark: Mark) => {
    const by = steps[event.key];
    if (by) change(index, event.shiftKey ? resizedMark(mark, by) : movedMark(mark, by));
    else if (event.key === 'Delete' || event.key === 'Backspace') change(index, null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const names: Record<Shape, string> = {
    BOX: t`Box`,
    ARROW: t`Arrow`,
    POINT: t({ message: 'Point', context: 'mark' }),
    PEN: t`Pen`,
  };
  return (
    <svg
      ref={board}
      width={size.width}
      height={size.height}
      className="absolute inset-0 cursor-crosshair touch-none"
      role="group"
      aria-label={t`Marks over the picture`}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setSpots([spotOf(event)]);
      }}
      onPointerMove={(event) => spots.length > 0 && setSpots([...spots, spotOf(event)])}
      onPointerUp={finish}
      onPointerCancel={() => setSpots([])}
    >
      <desc id={help}>{t`Arrow keys move it, Shift with them resizes it, Delete removes it.`}</desc>
      {marks.map((mark, index) => (
        <g
          // oxlint-disable-next-line react/no-array-index-key -- a mark keeps its place, and the focus, while it is moved
          key={index}
          role="button"
          tabIndex={0}
          aria-label={`${names[mark.shape]} ${index + 1}`}
          aria-describedby={help}
          onKeyDown={(event) => onKey(event, index, mark)}
          className="group outline-none"
        >
          <MarkShape mark={mark} size={size} sign={String(index + 1)} />
          <g className="hidden group-focus-visible:block">
            <MarkShape mark={mark} size={size} strong />
          </g>
        </g>
      ))}
      {drawing && <MarkShape mark={drawing} size={size} strong />}
    </svg>
  );
}
