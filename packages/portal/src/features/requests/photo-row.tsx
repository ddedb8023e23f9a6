import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../../gql';

const PhotoRowParts = graphql(`
  fragment PhotoRow on File {
    id
    name
    url
    width
    height
  }
`);

export interface PhotoRowProps {
  label: string;
  photos: readonly FragmentType<typeof PhotoRowParts>[];
}

/** Pictures in a row; each opens large in a page of its own. */
export function PhotoRow({ label, photos }: PhotoRowProps) {
  const { t } = useLingui();
  return (
    <figure className="flex flex-col gap-1.5">
      <figcaption className="text-small text-ink-soft">{label}</figcaption>
      <ul className="flex flex-wrap gap-2">
        {readFragment(PhotoRowParts, photos).map(({ id, name, url }, index) => (
          <li key={id}>
            <a
              href={url}
              target="_blank"
              rel="noreferrer"
              className="block overflow-hidden rounded-control border border-line"
              aria-label={t`${label}, photo ${index + 1}: ${name}`}
            >
              <img src={url} alt="" loading="lazy" className="size-24 bg-sunken object-cover" />
            </a>
          </li>
        ))}
      </ul>
    </figure>
  );
}
