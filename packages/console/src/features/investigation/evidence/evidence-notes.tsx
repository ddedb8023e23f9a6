import { Button, classNames } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { PenLine } from 'lucide-react';
import { type FragmentType, graphql, readFragment } from '../../../gql';
import { Moment } from '../../../time/moment';

const EvidenceNotesParts = graphql(`
  fragment EvidenceNotes on Evidence {
    id
    annotations {
      id
      text
      marks
      by {
        id
        displayName
      }
      at
    }
  }
`);

export interface EvidenceNotesProps {
  evidence: FragmentType<typeof EvidenceNotesParts>;
  /** The note whose marks alone are shown; null: all of them. */
  shown: string | null;
  onShow: (id: string | null) => void;
  /** Left out while none can be added. */
  onAdd?: () => void;
}

/** Notes beside a piece of evidence; one that is pressed shows its marks alone. */
export function EvidenceNotes({ evidence, shown, onShow, onAdd }: EvidenceNotesProps) {
  const { t } = useLingui();
  const { annotations } = readFragment(EvidenceNotesParts, evidence);
  return (
    <section className="flex flex-col gap-2">
      <div className="flex items-center justify-between gap-2">
        <h3 className="text-small font-semibold">
          <Trans>Notes</Trans>
        </h3>
        {onAdd && (
          <Button icon={<PenLine aria-hidden className="size-4" />} onClick={onAdd}>
            <Trans>Annotate</Trans>
          </Button>
        )}
      </div>
      {annotations.length === 0 ? (
        <p className="text-small text-ink-soft">
          <Trans>None yet. A note never alters the original.</Trans>
        </p>
      ) : (
        <ol className="flex flex-col gap-1.5">
          {annotations.map(({ id, text, marks, by, at }, index) => {
            const marked = (marks as unknown[]).length > 0;
            const words = (
              <>
                <span className="break-words whitespace-pre-line">
                  <span data-numeric className="font-semibold">
                    {index + 1}
                  </span>{' '}
                  {text}
                </span>
                <span className="block text-caption text-ink-soft">
                  {by?.displayName} · <Moment at={at} />
                </span>
              </>
            );
            return (
              <li key={id} className="text-small">
                {marked ? (
                  <button
                    type="button"
                    data-print
                    aria-pressed={shown === id}
                    title={t`Show its marks alone`}
                    onClick={() => onShow(shown === id ? null : id)}
                    className={classNames(
                      'w-full rounded-control border px-2.5 py-1.5 text-left hover:border-brand',
                      shown === id ? 'border-brand bg-brand-soft' : 'border-line',
                    )}
                  >
                    {words}
                  </button>
                ) : (
                  <div className="rounded-control border border-line px-2.5 py-1.5">{words}</div>
                )}
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}
