import { Card, StateChip } from '@aftercare/ui';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { PolicyIssuesFound } from './use-policy-issues';

/** What is wrong with the text, line by line; one pressed leads to its line. */
export function IssueList({
  issues,
  checking,
  failed,
  onJump,
}: PolicyIssuesFound & { onJump: (line: number) => void }) {
  const { t } = useLingui();
  return (
    <div className="lg:sticky lg:top-30 lg:self-start">
      <Card
        title={<Trans>Checks</Trans>}
        padded={false}
        aside={
          <span aria-live="polite" className="text-small">
            {failed ? (
              <StateChip state="paused">{t`cannot be checked now`}</StateChip>
            ) : checking ? (
              <span className="text-caption text-ink-soft">{t`checking…`}</span>
            ) : issues.length === 0 ? (
              <StateChip state="ok">{t`nothing wrong`}</StateChip>
            ) : (
              <StateChip state="broken">
                <Plural value={issues.length} one="# issue" other="# issues" />
              </StateChip>
            )}
          </span>
        }
      >
        {issues.length > 0 && (
          <ul aria-label={t`Issues`} className="max-h-[60vh] divide-y divide-line overflow-y-auto border-t border-line">
            {issues.map(({ line, column, rule, message, expected }) => (
              <li key={`${line} ${column} ${rule} ${message.text}`}>
                <button
                  type="button"
                  onClick={() => onJump(line)}
                  className="flex w-full flex-col gap-0.5 px-card py-2 text-left text-small hover:bg-sunken"
                >
                  <span className="text-caption text-ink-soft" data-numeric>
                    <Trans>
                      Line {line}, column {column}
                    </Trans>
                  </span>
                  <span className="break-words">{message.text}</span>
                  {expected.text && (
                    <span className="text-caption break-words text-ink-soft">
                      <Trans>Right would be: {expected.text}</Trans>
                    </span>
                  )}
                </button>
              </li>
            ))}
          </ul>
        )}
        {issues.length === 0 && (
          <p className="px-card pb-card text-caption text-ink-soft">
            <Trans>
              Units, names, clauses and tables are checked while you write: rows that no case reaches, and cases that no
              row covers.
            </Trans>
          </p>
        )}
      </Card>
    </div>
  );
}
