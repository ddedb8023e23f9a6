import { Button, Card, StateChip } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../../gql';
import type { AdmissionAction } from '../../gql/graphql';
import { Moment } from '../../time/moment';
import { accidentReporterWords } from './admission-words';
import type { AdmissionDialog } from './admission-dialog';

const AdmissionAccidentsParts = graphql(`
  fragment AdmissionAccidents on Admission {
    id
    accidents {
      id
      happenedAt
      what
      reportedAs
      reporter
      at
      outcomeDueAt
      outcomeOverdue
      outcome
      outcomeAt
      outcomeByDepartment {
        name
        label {
          text
        }
      }
    }
  }
`);

export interface AccidentsCardProps {
  admission: FragmentType<typeof AdmissionAccidentsParts>;
  allowed: readonly AdmissionAction[];
  onChoose: (dialog: AdmissionDialog) => void;
}

/** Accidents, who reported them, and by when their outcome is filed. */
export function AccidentsCard({ admission, allowed, onChoose }: AccidentsCardProps) {
  const { t } = useLingui();
  const { accidents } = readFragment(AdmissionAccidentsParts, admission);
  if (accidents.length === 0) return null;
  return (
    <Card title={<Trans>Accidents</Trans>} padded={false}>
      <ul className="divide-y divide-line border-t border-line">
        {accidents.toReversed().map((one) => (
          <li key={one.id} className="flex flex-col gap-1 px-card py-2.5 text-small">
            <p className="font-medium break-words">{one.what}</p>
            <p className="text-caption text-ink-soft">
              <Moment at={one.happenedAt} /> · <Trans>reported by {t(accidentReporterWords[one.reportedAs])}</Trans>
              {one.reporter && ` (${one.reporter})`}
            </p>
            {one.outcome && (
              <p className="break-words">
                <Trans>Outcome: {one.outcome}</Trans>
              </p>
            )}
            {one.outcomeByDepartment && (
              <p className="flex flex-wrap items-center gap-2 text-caption">
                <StateChip state={one.outcomeAt ? 'met' : one.outcomeOverdue ? 'broken' : 'risk'}>
                  {one.outcomeAt ? (
                    <Trans>outcome filed</Trans>
                  ) : (
                    <Trans>{one.outcomeByDepartment.label.text} files the outcome</Trans>
                  )}
                </StateChip>
                {!one.outcomeAt && one.outcomeDueAt && (
                  <span className="text-ink-soft">
                    <Trans>by</Trans> <Moment at={one.outcomeDueAt} />
                  </span>
                )}
              </p>
            )}
            {!one.outcomeAt && one.outcomeByDepartment && allowed.includes('FILE_OUTCOME') && (
              <div data-screen-only>
                <Button onClick={() => onChoose({ what: 'OUTCOME', accidentId: one.id })}>
                  <Trans>File the outcome</Trans>
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
