import { Card } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../../../../gql';
import { MessageBox } from './message-box';
import { RequestTimeline } from './request-timeline';

const RequestHistoryParts = graphql(`
  fragment RequestHistory on ServiceRequest {
    id
    state
    allowedActions
    timeline(first: 100) {
      nodes {
        ...RequestTimeline
      }
    }
  }
`);

export interface RequestHistoryProps {
  request: FragmentType<typeof RequestHistoryParts>;
  onChanged: () => void;
}

const OVER = new Set(['CLOSED', 'REJECTED', 'CANCELLED']);

/** What happened so far, and a word of one's own to add to it. */
export function RequestHistory({ request, onChanged }: RequestHistoryProps) {
  const { id, state, allowedActions, timeline } = readFragment(RequestHistoryParts, request);
  return (
    <Card title={<Trans>What happened so far</Trans>}>
      <div className="flex flex-col gap-4">
        {allowedActions.includes('COMMENT') && !OVER.has(state) && <MessageBox requestId={id} onChanged={onChanged} />}
        <RequestTimeline events={timeline.nodes} />
      </div>
    </Card>
  );
}
