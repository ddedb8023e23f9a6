import { Button, Card, StateChip } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { FileText } from 'lucide-react';
import { type FragmentType, graphql, readFragment } from '../../gql';
import type { AdmissionAction, AdmissionPapersFragment } from '../../gql/graphql';
import { Day } from '../../time/day';
import type { AdmissionDialog } from './admission-dialog';
import type { OutsiderClass } from './use-admission-form';

const AdmissionPapersParts = graphql(`
  fragment AdmissionPapers on Admission {
    id
    papers {
      id
      copies
      filedOn
      validUntil
      takenBackAt
      takenBackReason
      paper {
        name
        label {
          text
        }
      }
      trade {
        name
        label {
          text
        }
      }
      files {
        id
        name
        url
      }
      by {
        id
        displayName
      }
    }
  }
`);

export interface PapersCardProps {
  admission: FragmentType<typeof AdmissionPapersParts>;
  named: OutsiderClass | null;
  allowed: readonly AdmissionAction[];
  onChoose: (dialog: AdmissionDialog) => void;
}

type Paper = AdmissionPapersFragment['papers'][number];

/** Every paper the class needs, with the copies there are of it; certificates beside. */
export function PapersCard({ admission, named, allowed, onChoose }: PapersCardProps) {
  const { papers } = readFragment(AdmissionPapersParts, admission);
  const may = allowed.includes('FILE');
  const needed = named?.papers ?? [];
  const others = papers.filter(({ paper }) => !needed.some(({ name }) => name === paper.name));
  return (
    <Card
      title={<Trans context="admission">Papers</Trans>}
      padded={false}
      aside={
        may && (
          <Button data-screen-only onClick={() => onChoose({ what: 'PAPER' })}>
            <Trans>File a paper</Trans>
          </Button>
        )
      }
    >
      <ul className="divide-y divide-line border-t border-line">
        {needed.map(({ name, label, copies }) => {
          const filed = papers.filter(({ paper }) => paper.name === name);
          const there = filed.reduce((sum, one) => sum + (one.takenBackAt ? 0 : one.copies), 0);
          return (
            <li key={name} className="px-card py-2.5 text-small">
              <div className="flex flex-wrap items-center gap-2">
                <span className="min-w-0 flex-1 font-medium">{label.text}</span>
                <StateChip state={there >= copies ? 'met' : 'risk'}>
                  <Trans>
                    {there} of {copies}
                  </Trans>
                </StateChip>
              </div>
              <FiledPapers papers={filed} may={may} onChoose={onChoose} />
            </li>
          );
        })}
        {others.map((one) => (
          <li key={one.id} className="px-card py-2.5 text-small">
            <span className="font-medium">
              {one.paper.label.text}
              {one.trade && ` · ${one.trade.label.text}`}
            </span>
            <FiledPapers papers={[one]} may={may} onChoose={onChoose} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

interface FiledPapersProps {
  papers: readonly Paper[];
  may: boolean;
  onChoose: PapersCardProps['onChoose'];
}

function FiledPapers({ papers, may, onChoose }: FiledPapersProps) {
  if (papers.length === 0) return null;
  return (
    <ul className="mt-1 flex flex-col gap-1 text-caption text-ink-soft">
      {papers.map(({ id, copies, filedOn, validUntil, files, by, takenBackAt, takenBackReason, paper }) => (
        <li key={id} className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
          <span className={takenBackAt ? 'line-through' : undefined}>
            <Trans>{copies} handed in</Trans> · <Day on={filedOn} /> · {by?.displayName}
            {validUntil && (
              <>
                {' '}
                · <Trans>good until</Trans> <Day on={validUntil} />
              </>
            )}
          </span>
          {files.map((file) => (
            <a
              key={file.id}
              href={file.url}
              target="_blank"
              rel="noreferrer"
              className="inline-flex min-h-6 items-center gap-1 underline"
            >
              <FileText aria-hidden className="size-3.5" /> {file.name}
            </a>
          ))}
          {takenBackAt && (
            <span>
              <Trans>does not count: {takenBackReason}</Trans>
            </span>
          )}
          {may && !takenBackAt && (
            <button
              type="button"
              data-screen-only
              onClick={() => onChoose({ what: 'TAKE_BACK', paperId: id, label: paper.label.text })}
              className="min-h-6 underline hover:text-ink pointer-coarse:min-h-target"
            >
              <Trans>Take back</Trans>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
