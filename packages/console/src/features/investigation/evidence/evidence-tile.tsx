import { classNames } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import { Check, FileText, Film, Gauge, Image as Picture, MessageSquareText } from 'lucide-react';
import { type FragmentType, graphql, readFragment } from '../../../gql';
import type { EvidenceKind } from '../../../gql/graphql';
import { Moment } from '../../../time/moment';
import { evidenceKindWords } from '../../../words/investigation-words';

const EvidenceTileParts = graphql(`
  fragment EvidenceTile on Evidence {
    id
    number
    kind
    title
    contentType
    measured
    unit
    takenAt
    author {
      id
      displayName
    }
    annotations {
      id
    }
  }
`);

const icons = { PHOTO: Picture, VIDEO: Film, DOCUMENT: FileText, READING: Gauge } satisfies Record<
  EvidenceKind,
  unknown
>;

export interface EvidenceTileProps {
  evidence: FragmentType<typeof EvidenceTileParts>;
  /** Where its file can be fetched, once somebody opened it. */
  url: string | undefined;
  active: boolean;
  /** Whether it is one of those to be compared; undefined while nothing is compared. */
  chosen: boolean | undefined;
  onChoose: () => void;
}

/** One piece of evidence in the gallery: a picture once it was opened, its kind before. */
export function EvidenceTile({ evidence, url, active, chosen, onChoose }: EvidenceTileProps) {
  const { t } = useLingui();
  const piece = readFragment(EvidenceTileParts, evidence);
  const { number, kind, title, contentType, measured, unit, takenAt, author, annotations } = piece;
  const Icon = icons[kind];
  return (
    <button
      type="button"
      data-evidence={number}
      data-print
      aria-current={active || undefined}
      aria-pressed={chosen}
      onClick={onChoose}
      className={classNames(
        'flex w-full flex-col overflow-hidden rounded-control border text-left text-small hover:border-brand',
        active || chosen ? 'border-brand ring-1 ring-brand' : 'border-line',
      )}
    >
      <span className="relative grid aspect-4/3 w-full place-items-center bg-sunken text-ink-soft">
        {url && contentType?.startsWith('image/') ? (
          <img src={url} alt="" className="absolute inset-0 size-full object-cover" />
        ) : measured ? (
          <span data-numeric className="px-2 text-title font-semibold break-all text-ink">
            {measured} {unit}
          </span>
        ) : (
          <Icon aria-hidden className="size-8" />
        )}
        {chosen && (
          <span className="absolute top-1.5 right-1.5 grid size-6 place-items-center rounded-full bg-brand text-on-brand">
            <Check aria-hidden className="size-4" />
          </span>
        )}
      </span>
      <span className="flex flex-col gap-0.5 p-2">
        <span className="line-clamp-2 font-semibold break-words">{title}</span>
        <span className="text-caption text-ink-soft">
          <span data-numeric>{number}</span> · {t(evidenceKindWords[kind])}
        </span>
        <span className="flex flex-wrap items-center gap-x-1.5 text-caption text-ink-soft">
          <Moment at={takenAt} /> {author?.displayName}
          {annotations.length > 0 && (
            <span className="ml-auto inline-flex items-center gap-0.5" title={t`Notes: ${annotations.length}`}>
              <MessageSquareText aria-hidden className="size-3.5" />
              {annotations.length}
            </span>
          )}
        </span>
      </span>
    </button>
  );
}
