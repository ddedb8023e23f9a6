import { Button, Card, formatList, useLanguage } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { MeetingPapers } from '../../../approval/meeting-papers';
import { type FragmentType, graphql, readFragment } from '../../../gql';
import { Moment } from '../../../time/moment';
import { PanelDialog } from './panel-dialog';

const PanelsCardParts = graphql(`
  fragment PanelsCard on Investigation {
    id
    allowedActions
    panelMeetings {
      id
      heldAt
      question
      minutes
      members {
        id
        displayName
      }
      files {
        id
        name
        size
        url
        sha256
      }
    }
  }
`);

export interface PanelsCardProps {
  investigation: FragmentType<typeof PanelsCardParts>;
  onChanged: () => void;
}

/** Panels of experts that heard the case, with their minutes and papers. */
export function PanelsCard({ investigation, onChanged }: PanelsCardProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { id: investigationId, allowedActions, panelMeetings } = readFragment(PanelsCardParts, investigation);
  const [adding, setAdding] = useState(false);
  return (
    <Card
      title={<Trans>Panel of experts</Trans>}
      aside={
        allowedActions.includes('RECORD') && <Button onClick={() => setAdding(true)}>{t`Keep its minutes`}</Button>
      }
    >
      {panelMeetings.length === 0 ? (
        <p className="text-small text-ink-soft">
          <Trans>No panel heard the case.</Trans>
        </p>
      ) : (
        <ul className="flex flex-col divide-y divide-line">
          {panelMeetings.toReversed().map(({ id, heldAt, question, minutes, members, files }) => (
            <li key={id} className="flex flex-col gap-1.5 py-2.5 text-small first:pt-0 last:pb-0">
              <p className="font-semibold break-words whitespace-pre-line">{question}</p>
              <p className="text-caption text-ink-soft">
                <Moment at={heldAt} /> ·{' '}
                {formatList(
                  members.map(({ displayName }) => displayName),
                  language,
                )}
              </p>
              <blockquote className="border-l-2 border-line pl-2.5 break-words whitespace-pre-line">
                {minutes}
              </blockquote>
              {files.length > 0 && <MeetingPapers papers={files} />}
            </li>
          ))}
        </ul>
      )}
      {adding && (
        <PanelDialog
          investigationId={investigationId}
          onClose={() => setAdding(false)}
          onDone={() => {
            setAdding(false);
            onChanged();
          }}
        />
      )}
    </Card>
  );
}
