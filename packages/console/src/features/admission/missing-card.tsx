import { Banner, Card } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { CircleDashed } from 'lucide-react';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { admissionNeedWords } from './admission-words';
import { useClauseWords } from '../../words/use-clause-words';

const AdmissionMissingParts = graphql(`
  fragment AdmissionMissing on Admission {
    id
    state
    endedReason
    missing {
      need
      name
      clause
      copiesFiled
      copiesNeeded
      label {
        text
      }
      broughtBy {
        name
        label {
          text
        }
      }
    }
  }
`);

/** What is still missing, by which clause, and who brings it. */
export function MissingCard({ admission }: { admission: FragmentType<typeof AdmissionMissingParts> }) {
  const { t } = useLingui();
  const clauseWords = useClauseWords();
  const { state, missing, endedReason } = readFragment(AdmissionMissingParts, admission);
  if (state === 'REFUSED')
    return (
      <Banner tone="broken">
        <Trans>Refused: the contract was passed on by {endedReason}.</Trans>
      </Banner>
    );
  if (state === 'REVOKED')
    return (
      <Banner tone="broken">
        <Trans>Revoked: {endedReason}</Trans>
      </Banner>
    );
  if (missing.length === 0)
    return state === 'ADMITTED' ? (
      <Banner tone="info">
        <Trans>Nothing is missing: the person may enter.</Trans>
      </Banner>
    ) : null;
  return (
    <Card title={<Trans>Still missing</Trans>} aside={<span data-numeric>{missing.length}</span>} padded={false}>
      <ul className="divide-y divide-line border-t border-line">
        {missing.map(({ need, name, label, clause, copiesFiled, copiesNeeded, broughtBy }) => (
          <li key={`${need} ${name}`} className="flex items-start gap-2.5 px-card py-2.5 text-small">
            <CircleDashed aria-hidden className="mt-0.5 size-4 shrink-0 text-risk" />
            <div className="min-w-0 flex-1">
              <span className="font-semibold">{label.text}</span>
              {copiesNeeded != null && copiesNeeded > 1 && (
                <span className="text-ink-soft">
                  {' '}
                  ·{' '}
                  <Trans>
                    {copiesFiled} of {copiesNeeded} copies
                  </Trans>
                </span>
              )}
              <p className="text-caption text-ink-soft">
                {t(admissionNeedWords[need])} ·{' '}
                {broughtBy ? <Trans>{broughtBy.label.text} sees to it</Trans> : <Trans>brought by the person</Trans>} ·{' '}
                {clauseWords(clause)}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
