import { buttonClass } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { FileText } from 'lucide-react';
import { type FragmentType, graphql, readFragment } from '../../../gql';
import type { Mark } from './mark';
import { MarkShape } from './mark-shape';
import { MarkedPicture } from './marked-picture';

const EvidenceFileParts = graphql(`
  fragment EvidenceFile on Evidence {
    id
    title
    contentType
    measured
    unit
    instrument
  }
`);

export interface EvidenceFileProps {
  evidence: FragmentType<typeof EvidenceFileParts>;
  url: string | undefined;
  /** What was noted over a picture. */
  marks: readonly { mark: Mark; sign: string; strong: boolean }[];
  onFailed: () => void;
}

/** A picture with what was noted over it, a film, a paper to be opened, or the figure that was read. */
export function EvidenceFile({ evidence, url, marks, onFailed }: EvidenceFileProps) {
  const { t } = useLingui();
  const { title, contentType, measured, unit, instrument } = readFragment(EvidenceFileParts, evidence);
  return (
    <div className="flex flex-col gap-3">
      {measured && (
        <p className="rounded-control bg-sunken p-4 text-center">
          <span data-numeric className="text-hero font-semibold">
            {measured} {unit}
          </span>
          {instrument && <span className="block text-small text-ink-soft">{instrument}</span>}
        </p>
      )}
      {url && contentType?.startsWith('image/') && (
        <MarkedPicture url={url} alt={title} onFailed={onFailed}>
          {(size) => (
            // On paper the picture has another size, and the marks go with it.
            <svg
              aria-hidden
              viewBox={`0 0 ${size.width} ${size.height}`}
              className="pointer-events-none absolute inset-0 size-full"
            >
              {marks.map(({ mark, sign, strong }) => (
                <MarkShape
                  key={`${sign} ${mark.shape} ${mark.x} ${mark.y} ${mark.width} ${mark.height} ${mark.points?.join(' ') ?? ''}`}
                  mark={mark}
                  size={size}
                  sign={sign}
                  strong={strong}
                />
              ))}
            </svg>
          )}
        </MarkedPicture>
      )}
      {url && contentType?.startsWith('video/') && (
        // oxlint-disable-next-line jsx-a11y/media-has-caption -- evidence is shown as it was taken
        <video src={url} controls onError={onFailed} aria-label={title} className="max-h-[70dvh] w-full bg-sunken" />
      )}
      {url && contentType === 'application/pdf' && (
        <a href={url} target="_blank" rel="noreferrer" className={buttonClass({ variant: 'secondary' })}>
          <FileText aria-hidden className="size-4" /> {t`Open the paper`}
        </a>
      )}
      {!contentType && !measured && (
        <p className="text-small text-ink-soft">
          <Trans>There is no file.</Trans>
        </p>
      )}
    </div>
  );
}
