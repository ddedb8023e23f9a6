import { Button, Card, EmptyState, SegmentedControl } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { Columns2, Eye, Plus } from 'lucide-react';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../../../gql';
import type { EvidenceKind } from '../../../gql/graphql';
import { evidenceKindWords } from '../../../words/investigation-words';
import { EvidenceTile } from './evidence-tile';
import { LookFor } from './look-for';
import { RecordEvidenceDialog } from './record-evidence-dialog';
import type { Opened } from './use-opened';

const EvidenceCardParts = graphql(`
  fragment EvidenceCard on ServiceRequest {
    id
    evidence {
      id
      number
      kind
      contentType
      ...EvidenceTile
    }
  }
`);

export interface EvidenceCardProps {
  request: FragmentType<typeof EvidenceCardParts>;
  opened: Opened;
  onChanged: () => void;
}

const route = getRouteApi('/desk/requests/$number/investigation');
const kinds = Object.keys(evidenceKindWords) as EvidenceKind[];

/** All evidence of a request: added here, opened to be looked at, chosen to be compared. */
export function EvidenceCard({ request, opened, onChanged }: EvidenceCardProps) {
  const { t } = useLingui();
  const navigate = route.useNavigate();
  const { evidence: open } = route.useSearch();
  const { id: requestId, evidence } = readFragment(EvidenceCardParts, request);
  const [kind, setKind] = useState<EvidenceKind | 'ALL'>('ALL');
  const [comparing, setComparing] = useState<readonly string[] | null>(null);
  const [adding, setAdding] = useState(false);
  const shown = evidence.filter((piece) => kind === 'ALL' || piece.kind === kind);
  const closed = shown.filter(({ id, contentType }) => contentType && !opened.urls[id]).map(({ id }) => id);
  const choose = (number: string) => {
    if (!comparing) return void navigate({ search: { evidence: number } });
    const chosen = comparing.includes(number) ? comparing.filter((one) => one !== number) : [...comparing, number];
    const [first, second] = chosen;
    if (!first || !second) return setComparing(chosen);
    setComparing(null);
    void navigate({ search: { evidence: first, with: second } });
  };
  const count = (of: EvidenceKind) => evidence.filter((piece) => piece.kind === of).length;
  return (
    <Card
      title={<Trans>Evidence</Trans>}
      aside={
        <Button variant="primary" icon={<Plus aria-hidden className="size-4" />} onClick={() => setAdding(true)}>
          <Trans>Add evidence</Trans>
        </Button>
      }
    >
      {evidence.length === 0 ? (
        <EmptyState title={<Trans>No evidence yet</Trans>}>
          <Trans>Photos, videos, papers and readings: kept as they are, with who, when and where.</Trans>
        </EmptyState>
      ) : (
        <div className="flex flex-col gap-3">
          <div data-screen-only className="flex flex-wrap items-center gap-2">
            <SegmentedControl<EvidenceKind | 'ALL'>
              label={t`Kinds of evidence`}
              value={kind}
              onChange={setKind}
              segments={[
                { value: 'ALL', label: t`All`, count: evidence.length },
                ...kinds
                  .filter((one) => count(one) > 0)
                  .map((one) => ({ value: one, label: t(evidenceKindWords[one]), count: count(one) })),
              ]}
            />
            {evidence.length > 1 && (
              <Button
                icon={<Columns2 aria-hidden className="size-4" />}
                aria-pressed={comparing !== null}
                onClick={() => setComparing(comparing ? null : [])}
              >
                {comparing ? <Trans>Stop comparing</Trans> : <Trans>Compare two</Trans>}
              </Button>
            )}
          </div>
          {comparing && (
            <p role="status" className="text-small text-ink-soft">
              {comparing.length === 0
                ? t`Choose the first of the two.`
                : t`Choose what ${comparing[0]} is compared with.`}
            </p>
          )}
          {closed.length > 0 && (
            <LookFor
              opened={opened}
              label={t`Open all (${closed.length})`}
              icon={<Eye aria-hidden className="size-4" />}
              onLook={() => void opened.look(closed)}
            />
          )}
          <ul aria-label={t`Evidence`} className="grid grid-cols-2 gap-3 sm:grid-cols-3 2xl:grid-cols-4">
            {shown.map((piece) => (
              <li key={piece.id}>
                <EvidenceTile
                  evidence={piece}
                  url={opened.urls[piece.id]}
                  active={piece.number === open}
                  chosen={comparing?.includes(piece.number)}
                  onChoose={() => choose(piece.number)}
                />
              </li>
            ))}
          </ul>
        </div>
      )}
      {adding && <RecordEvidenceDialog requestId={requestId} onClose={() => setAdding(false)} onChanged={onChanged} />}
    </Card>
  );
}
