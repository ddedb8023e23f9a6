import { classNames } from '@aftercare/ui';
import { Package } from 'lucide-react';

export interface ProductPlateProps {
  /** The model's short name, as it stands on the unit itself. */
  code: string | undefined;
  large?: boolean;
}

/** In the place of a photograph: the plate one finds on the unit. Decoration, its words are said beside it. */
export function ProductPlate({ code, large = false }: ProductPlateProps) {
  return (
    <div
      aria-hidden
      className={classNames(
        'flex shrink-0 flex-col items-center justify-center gap-1 rounded-control bg-brand-soft p-1 text-brand',
        large ? 'size-24' : 'size-18',
      )}
    >
      <Package strokeWidth={1.5} className={large ? 'size-10' : 'size-7'} />
      {code && <span className="max-w-full truncate font-mono text-caption font-semibold">{code}</span>}
    </div>
  );
}
