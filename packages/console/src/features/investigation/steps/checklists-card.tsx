import { Button, Card, punctuation, StateChip, useLanguage } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../../../gql';
import { Moment } from '../../../time/moment';
import { useClauseWords } from '../../../words/use-clause-words';
import { type ChecklistToRun, RunChecklistDialog } from './run-checklist-dialog';

const ChecklistsCardParts = graphql(`
  fragment ChecklistsCard on ServiceRequest {
    id
    investigationForm {
      checklists {
        name
        label {
          text
        }
        ofSurvey
        failed
        clause
        items {
          name
          label {
            text
          }
        }
      }
    }
    checklistRuns {
      id
      checklist
      label {
        text
      }
      answers
      passed
      by {
        id
        displayName
      }
      at
    }
  }
`);

export interface ChecklistsCardProps {
  request: FragmentType<typeof ChecklistsCardParts>;
  onChanged: () => void;
}

interface Answered {
  item: string;
  label: { 'zh-CN': string; en: string };
  passed: boolean;
  note: string | null;
}

/** The policy's checklists, each with its last run: that one counts. */
export function ChecklistsCard({ request, onChanged }: ChecklistsCardProps) {
  const { t, i18n } = useLingui();
  const { colon } = punctuation(useLanguage());
  const clauseWords = useClauseWords();
  const { id: requestId, investigationForm, checklistRuns } = readFragment(ChecklistsCardParts, request);
  const [running, setRunning] = useState<ChecklistToRun | null>(null);
  const checklists = investigationForm?.checklists ?? [];
  if (checklists.length === 0 && checklistRuns.length === 0) return null;
  return (
    <Card title={<Trans>Checklists</Trans>}>
      <ul className="flex flex-col gap-4">
        {checklists.map((list) => {
          const last = checklistRuns.findLast(({ checklist }) => checklist === list.name);
          const telling = ((last?.answers ?? []) as Answered[]).filter(({ passed, note }) => !passed || note);
          return (
            <li key={list.name} className="flex flex-col gap-1 text-small">
              <div className="flex flex-wrap items-center gap-2">
                <span className="min-w-0 flex-1 font-semibold break-words">{list.label.text}</span>
                <Button onClick={() => setRunning(list)} aria-label={t`Go through ${list.label.text}`}>
                  {last ? <Trans>Again</Trans> : <Trans>Go through it</Trans>}
                </Button>
              </div>
              <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-caption text-ink-soft">
                {last ? (
                  <StateChip state={last.passed ? 'met' : 'broken'}>{last.passed ? t`In order` : t`Failed`}</StateChip>
                ) : (
                  list.ofSurvey && <StateChip state="paused">{t`Not gone through`}</StateChip>
                )}
                {last && (
                  <span>
                    {last.by?.displayName} · <Moment at={last.at} />
                  </span>
                )}
                <span>{clauseWords(list.clause)}</span>
                <span>{list.ofSurvey ? t`every survey goes through it` : t`goes with visits`}</span>
              </p>
              {telling.length > 0 && (
                <ul className="list-disc pl-5 break-words">
                  {telling.map(({ item, label, passed, note }) => (
                    <li key={item} className={passed ? undefined : 'text-broken'}>
                      {note ? colon(label[i18n.locale as 'en'], note) : label[i18n.locale as 'en']}
                    </li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ul>
      {running && (
        <RunChecklistDialog
          requestId={requestId}
          checklist={running}
          onClose={() => setRunning(null)}
          onDone={() => {
            setRunning(null);
            onChanged();
          }}
        />
      )}
    </Card>
  );
}
