import { Card, IconButton } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { ChevronLeft, ChevronRight, Eye, Printer, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { usePageKeys } from '../../../app/use-page-keys';
import { type FragmentType, graphql, readFragment } from '../../../gql';
import { EvidencePiece } from './evidence-piece';
import { LookFor } from './look-for';
import type { Opened } from './use-opened';

const EvidenceDeskParts = graphql(`
  fragment EvidenceDesk on ServiceRequest {
    id
    evidence {
      id
      number
      title
      contentType
      ...EvidencePiece
    }
  }
`);

export interface EvidenceDeskProps {
  request: FragmentType<typeof EvidenceDeskParts>;
  opened: Opened;
  onChanged: () => void;
}

const route = getRouteApi('/desk/requests/$number/investigation');

/**
 * One piece of evidence large, or two beside each other; j and k go through them, Escape puts them away. What lies here
 * is what is printed.
 */
export function EvidenceDesk({ request, opened, onChanged }: EvidenceDeskProps) {
  const { t } = useLingui();
  const navigate = route.useNavigate();
  const { evidence: number, with: other } = route.useSearch();
  const { evidence } = readFragment(EvidenceDeskParts, request);
  const desk = useRef<HTMLDivElement>(null);
  const at = evidence.findIndex((piece) => piece.number === number);
  const first = evidence[at];
  const second = evidence.find((piece) => piece.number === other);
  useEffect(() => {
    if (number) desk.current?.focus();
  }, [number, other]);
  const go = (by: number) => {
    const next = evidence[(at + by + evidence.length) % evidence.length];
    if (next) void navigate({ search: { evidence: next.number } });
  };
  const close = () => {
    void navigate({ search: {} });
    document.querySelector<HTMLElement>(`[data-evidence="${number}"]`)?.focus();
  };
  usePageKeys(first ? { j: () => go(1), k: () => go(-1), Escape: close } : {});
  if (!first) return null;
  const pieces = second ? [first, second] : [first];
  const closed = pieces.filter(({ id, contentType }) => contentType && !opened.urls[id]).map(({ id }) => id);
  // Two are opened by one word on what for; a single one asks where its file will stand.
  const asks = second && closed.length > 0 && (!opened.settled || opened.refused);
  return (
    <div
      ref={desk}
      tabIndex={-1}
      role="region"
      aria-label={second ? t`${first.number} beside ${second.number}` : t`Evidence ${first.number}: ${first.title}`}
      className="scroll-mt-4 outline-none"
    >
      <Card
        title={second ? <Trans>Compared</Trans> : first.title}
        aside={
          <div className="flex items-center gap-1">
            {!second && evidence.length > 1 && (
              <>
                <IconButton label={t`The one before`} icon={<ChevronLeft />} onClick={() => go(-1)} />
                <span data-numeric className="text-small text-ink-soft">
                  {at + 1} / {evidence.length}
                </span>
                <IconButton label={t`The next one`} icon={<ChevronRight />} onClick={() => go(1)} />
              </>
            )}
            <IconButton label={t`Print it with its notes`} icon={<Printer />} onClick={() => print()} />
            <IconButton label={t`Put it away`} icon={<X />} onClick={close} />
          </div>
        }
      >
        {asks && (
          <div className="mb-4">
            <LookFor
              opened={opened}
              label={t`Open them`}
              icon={<Eye aria-hidden className="size-4" />}
              onLook={() => void opened.look(closed).then((done) => done && onChanged())}
            />
          </div>
        )}
        <div className={second ? 'grid gap-6 md:grid-cols-2' : undefined}>
          {pieces.map((piece) => (
            <EvidencePiece
              key={piece.id}
              evidence={piece}
              beside={Boolean(second)}
              opened={opened}
              onChanged={onChanged}
            />
          ))}
        </div>
      </Card>
    </div>
  );
}
