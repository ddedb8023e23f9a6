import { buttonClass, formatDateTime, formatFileSize, KeyValueList, useLanguage } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Printer } from 'lucide-react';
import { type FragmentType, graphql, readFragment } from '../../../gql';
import { Moment } from '../../../time/moment';
import { useFrame } from '../../../time/use-frame';
import { evidenceKindWords } from '../../../words/investigation-words';

const EvidenceFactsParts = graphql(`
  fragment EvidenceFacts on Evidence {
    id
    number
    kind
    sha256
    contentType
    size
    width
    height
    instrument
    takenAt
    place
    latitude
    longitude
    author {
      id
      displayName
    }
    recordedAt
    recordedBy {
      id
      displayName
    }
    lookCount
    looks {
      id
      at
      purpose
      by {
        id
        displayName
      }
    }
    custodyUrl
  }
`);

/** Where a piece of evidence comes from, what proves it is the same, and who looked at it. */
export function EvidenceFacts({ evidence }: { evidence: FragmentType<typeof EvidenceFactsParts> }) {
  const { t } = useLingui();
  const language = useLanguage();
  const frame = useFrame();
  const piece = readFragment(EvidenceFactsParts, evidence);
  const { number, kind, sha256, contentType, size, width, height, instrument, takenAt, place } = piece;
  const { latitude, longitude, author, recordedAt, recordedBy, lookCount, looks, custodyUrl } = piece;
  const file = [
    contentType,
    width && height && `${width} × ${height}`,
    typeof size === 'number' && formatFileSize(size, language),
  ].filter(Boolean);
  const items = [
    { key: 'number', term: t`Number`, value: <span data-numeric>{number}</span> },
    { key: 'kind', term: t`Kind`, value: t(evidenceKindWords[kind]) },
    {
      key: 'taken',
      term: t`Taken`,
      value: (
        <>
          {formatDateTime(takenAt, frame)} · {author?.displayName}
        </>
      ),
    },
    {
      key: 'recorded',
      term: t`Recorded`,
      value: (
        <>
          {formatDateTime(recordedAt, frame)} · {recordedBy?.displayName}
        </>
      ),
    },
    place && { key: 'place', term: t`Place`, value: place },
    typeof latitude === 'number' &&
      typeof longitude === 'number' && {
        key: 'position',
        term: t`Position`,
        value: <span data-numeric>{`${latitude.toFixed(5)}, ${longitude.toFixed(5)}`}</span>,
      },
    instrument && { key: 'instrument', term: t`Taken with`, value: instrument },
    file.length > 0 && { key: 'file', term: t`File`, value: <span data-numeric>{file.join(' · ')}</span> },
    sha256 && {
      key: 'sha256',
      term: t`Fingerprint (SHA-256)`,
      value: <span className="font-mono text-caption break-all">{sha256}</span>,
    },
  ].filter((item) => typeof item === 'object' && item !== null);
  return (
    <section className="flex flex-col gap-3">
      <h3 className="text-small font-semibold">
        <Trans>Where it comes from</Trans>
      </h3>
      <KeyValueList items={items} />
      <details className="text-small">
        <summary className="cursor-pointer text-ink-soft">
          <Trans>Who looked at it ({lookCount})</Trans>
        </summary>
        <ul className="mt-2 flex flex-col gap-1">
          {looks.map(({ id, at, purpose, by }) => (
            <li key={id} className="break-words">
              {by?.displayName} · <Moment at={at} /> · {purpose}
            </li>
          ))}
        </ul>
      </details>
      <a
        href={custodyUrl}
        target="_blank"
        rel="noreferrer"
        data-screen-only
        className={`${buttonClass({ variant: 'secondary' })} self-start`}
      >
        <Printer aria-hidden className="size-4" /> <Trans>Chain of custody (PDF)</Trans>
      </a>
    </section>
  );
}
