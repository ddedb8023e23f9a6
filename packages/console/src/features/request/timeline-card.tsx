import { Card, SegmentedControl, Timeline, useLanguage } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { Moment } from '../../time/moment';
import { CommentBox } from './comment-box';
import { timelineEntry } from './timeline-entry';
import { useWholeTimeline } from './use-whole-timeline';

const TimelineCardParts = graphql(`
  fragment TimelineCard on ServiceRequest {
    id
    allowedActions
    timeline(first: 100) {
      nodes {
        id
        ...TimelineEvent
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const TimelineEventParts = graphql(`
  fragment TimelineEvent on RequestEvent {
    id
    type
    at
    public
    actorKind
    actorName
    sentence {
      text
    }
    payload
  }
`);

export interface TimelineCardProps {
  request: FragmentType<typeof TimelineCardParts>;
  onChanged: () => void;
}

type View = 'all' | 'public' | 'internal';

/** What happened and what was said, the newest first, to the customer and among ourselves, with a place to say more. */
export function TimelineCard({ request, onChanged }: TimelineCardProps) {
  const { t, i18n } = useLingui();
  const language = useLanguage();
  const { id, allowedActions, timeline } = readFragment(TimelineCardParts, request);
  const [view, setView] = useState<View>('all');
  const events = readFragment(TimelineEventParts, useWholeTimeline(id, timeline));
  const shown = events.filter((event) => view === 'all' || event.public === (view === 'public')).toReversed();
  return (
    <Card
      title={<Trans>Timeline</Trans>}
      aside={
        <SegmentedControl<View>
          label={t`Voices`}
          value={view}
          onChange={setView}
          segments={[
            { value: 'all', label: t`All` },
            { value: 'public', label: t`Public` },
            { value: 'internal', label: t`Internal` },
          ]}
        />
      }
    >
      <div className="flex flex-col gap-5">
        {allowedActions.includes('COMMENT') && <CommentBox requestId={id} onDone={onChanged} />}
        {shown.length === 0 && (
          <p className="text-small text-ink-soft">
            <Trans>Nothing in this voice yet.</Trans>
          </p>
        )}
        <Timeline
          label={t`Timeline`}
          entries={shown.map((event) => timelineEntry(event, i18n, language, <Moment at={event.at} />))}
        />
      </div>
    </Card>
  );
}
