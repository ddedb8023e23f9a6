import { Dialog } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../gql';

const PhotoStripFileParts = graphql(`
  fragment PhotoStripFile on File {
    id
    name
    url
    contentType
    sha256
  }
`);

export interface PhotoStripProps {
  label: string;
  files: readonly FragmentType<typeof PhotoStripFileParts>[];
}

/** Pictures in a row; one pressed is shown large, with the fingerprint that makes it evidence. */
export function PhotoStrip({ label, files }: PhotoStripProps) {
  const { t } = useLingui();
  const photos = readFragment(PhotoStripFileParts, files);
  const [shown, setShown] = useState<string | null>(null);
  const large = photos.find(({ id }) => id === shown);
  return (
    <>
      <ul aria-label={label} className="flex flex-wrap gap-2">
        {photos.map(({ id, name, url }, index) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => setShown(id)}
              aria-label={t`Enlarge photo ${index + 1}: ${name}`}
              className="block overflow-hidden rounded-control border border-line hover:border-brand"
            >
              <img src={url} alt="" loading="lazy" className="size-20 bg-sunken object-cover" />
            </button>
          </li>
        ))}
      </ul>
      {large && (
        <Dialog open wide onOpenChange={() => setShown(null)} title={large.name}>
          <img src={large.url} alt={large.name} className="max-h-[70dvh] w-full object-contain" />
          <p className="mt-2 font-mono text-caption break-all text-ink-soft">
            <Trans>Fingerprint (SHA-256)</Trans> {large.sha256}
          </p>
        </Dialog>
      )}
    </>
  );
}
