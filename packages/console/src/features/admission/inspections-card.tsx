import { Card, StateChip } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { Moment } from '../../time/moment';

const AdmissionInspectionsParts = graphql(`
  fragment AdmissionInspections on Admission {
    id
    inspections {
      id
      passed
      at
      round {
        name
        label {
          text
        }
      }
      answers {
        passed
        note
        item {
          name
          label {
            text
          }
        }
      }
      by {
        id
        displayName
      }
    }
  }
`);

/** How they were found to work on site; the newest first. */
export function InspectionsCard({ admission }: { admission: FragmentType<typeof AdmissionInspectionsParts> }) {
  const { inspections } = readFragment(AdmissionInspectionsParts, admission);
  if (inspections.length === 0) return null;
  return (
    <Card title={<Trans>Inspections on site</Trans>} padded={false}>
      <ul className="divide-y divide-line border-t border-line">
        {inspections.toReversed().map(({ id, passed, at, round, answers, by }) => (
          <li key={id} className="px-card py-2.5 text-small">
            <div className="flex flex-wrap items-center gap-2">
              <span className="min-w-0 flex-1 font-medium">{round.label.text}</span>
              <StateChip state={passed ? 'met' : 'broken'}>
                {passed ? <Trans>in order</Trans> : <Trans>not in order</Trans>}
              </StateChip>
            </div>
            <p className="text-caption text-ink-soft">
              {by?.displayName} · <Moment at={at} />
            </p>
            <ul className="mt-1 text-caption">
              {answers
                .filter((answer) => !answer.passed)
                .map(({ item, note }) => (
                  <li key={item.name}>
                    <Trans>
                      {item.label.text}: {note}
                    </Trans>
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </Card>
  );
}
