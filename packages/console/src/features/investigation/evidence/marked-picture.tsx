import { classNames } from '@aftercare/ui';
import { type ReactNode, useEffect, useRef, useState } from 'react';

export interface PictureSize {
  /** Pixels on the screen. */
  width: number;
  height: number;
}

export interface MarkedPictureProps {
  url: string;
  /** What it shows, for those who cannot see it. */
  alt: string;
  onFailed: () => void;
  /** What lies over it, drawn at the size it has on the screen. */
  children: (size: PictureSize) => ReactNode;
  className?: string;
}

/** A picture as it was taken, whole, and a layer over it of the very same size. */
export function MarkedPicture({ url, alt, onFailed, children, className }: MarkedPictureProps) {
  const picture = useRef<HTMLImageElement>(null);
  const [size, setSize] = useState<PictureSize | null>(null);
  useEffect(() => {
    const element = picture.current;
    if (!element) return;
    const measure = () =>
      element.offsetWidth > 0 && setSize({ width: element.offsetWidth, height: element.offsetHeight });
    const resized = new ResizeObserver(measure);
    resized.observe(element);
    return () => resized.disconnect();
  }, [url]);
  return (
    <div className={classNames('grid place-items-center rounded-control bg-sunken', className)}>
      <div className="relative inline-block max-w-full">
        <img
          ref={picture}
          src={url}
          alt={alt}
          draggable={false}
          onError={onFailed}
          className="block max-h-[70dvh] max-w-full select-none print:max-h-[110mm]"
        />
        {size && children(size)}
      </div>
    </div>
  );
}
