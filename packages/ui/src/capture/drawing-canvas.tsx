import { Trans } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import type Pad from 'signature_pad';

export interface DrawingCanvasProps {
  label: string;
  /** After each stroke: all of it so far, as a PNG on white. */
  onDrawn: (image: File) => void;
}

/** White paper with black ink in both themes: it ends up on paper. */
export function DrawingCanvas({ label, onDrawn }: DrawingCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [ready, setReady] = useState(false);
  const [started, setStarted] = useState(false);
  const drawn = useRef(onDrawn);
  useEffect(() => {
    drawn.current = onDrawn;
  });

  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    let pad: Pad | undefined;
    let gone = false;

    // The drawing is kept in strokes, so it survives a turned phone or a new width without blurring.
    const fit = () => {
      const ratio = Math.max(1, devicePixelRatio);
      element.width = element.offsetWidth * ratio;
      element.height = element.offsetHeight * ratio;
      element.getContext('2d')?.scale(ratio, ratio);
      if (pad) pad.fromData(pad.toData());
    };
    const resized = new ResizeObserver(fit);

    void import('signature_pad').then(({ default: SignaturePad }) => {
      if (gone) return;
      pad = new SignaturePad(element, { backgroundColor: '#ffffff', penColor: '#101828' });
      pad.addEventListener('beginStroke', () => setStarted(true));
      // At once: who lifts the pen and presses on has signed.
      pad.addEventListener('endStroke', () => drawn.current(pictureOf(element)));
      fit();
      pad.clear();
      resized.observe(element);
      setReady(true);
    });

    return () => {
      gone = true;
      resized.disconnect();
      pad?.off();
    };
  }, []);

  return (
    // Nothing can be drawn, and so nothing lost, before there is ink.
    <div className={`relative ${ready ? '' : 'pointer-events-none'}`} aria-busy={!ready}>
      <canvas
        ref={canvas}
        role="img"
        aria-label={label}
        className="h-44 w-full touch-none rounded-control border border-line-strong bg-[#fff]"
      />
      {ready && !started && (
        <span
          aria-hidden
          className="pointer-events-none absolute inset-x-6 bottom-6 border-t border-[#98a2b3] pt-1 text-caption text-[#475467]"
        >
          <Trans>Sign here</Trans>
        </span>
      )}
    </div>
  );
}

function pictureOf(canvas: HTMLCanvasElement): File {
  const [, base64 = ''] = canvas.toDataURL('image/png').split(',');
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return new File([bytes], 'signature.png', { type: 'image/png' });
}
