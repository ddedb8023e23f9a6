import { classNames } from '../class-names';
import { initials } from '../format/initials';

export interface AvatarProps {
  name: string;
  src?: string;
  size?: 'small' | 'medium';
  /** The name is not written beside it, so it must be read aloud here. */
  alone?: boolean;
}

/** A person's picture, or the letters of their name: drawn, not written, for what it stands in has a name of its own. */
export function Avatar({ name, src, size = 'small', alone = false }: AvatarProps) {
  const box = classNames(
    'inline-grid shrink-0 place-items-center rounded-full',
    size === 'small' ? 'size-6' : 'size-9',
  );
  if (src) return <img src={src} alt={alone ? name : ''} className={classNames(box, 'object-cover')} />;
  return (
    <span
      role={alone ? 'img' : undefined}
      aria-label={alone ? name : undefined}
      aria-hidden={alone ? undefined : true}
      data-initials={initials(name)}
      className={classNames(
        box,
        'bg-brand-soft font-semibold text-met before:content-[attr(data-initials)]',
        size === 'small' ? 'text-[11px]' : 'text-small',
      )}
    />
  );
}
