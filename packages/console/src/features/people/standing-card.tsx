import { Card, StateChip } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import type { FilePartProps } from './person-query';
import { useClauseWords } from '../../words/use-clause-words';

/** What lets somebody be sent today, and what keeps them from it. Nothing where nothing is demanded. */
export function StandingCard({ person: { standing } }: FilePartProps) {
  const { t } = useLingui();
  const clauseWords = useClauseWords();
  if (standing.length === 0) return null;
  return (
    <Card title={<Trans>What they may be sent to</Trans>}>
      <ul className="flex flex-col gap-3">
        {standing.map(({ subject, met, waived, sentence, clause }) => (
          <li key={`${subject.text} ${sentence.text}`} className="flex flex-col gap-1 text-small">
            <span className="flex flex-wrap items-center gap-2">
              <span className="font-semibold">{subject.text}</span>
              <StateChip state={met ? 'met' : waived ? 'risk' : 'broken'}>
                {met ? t`in order` : waived ? t`missing, but may be sent` : t`may not be sent`}
              </StateChip>
              {clause && <span className="text-caption text-ink-soft">{clauseWords(clause)}</span>}
            </span>
            <span className="text-ink-soft">{sentence.text}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
