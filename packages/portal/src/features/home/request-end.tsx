import { issueOf } from '../../change/issue-of';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { PromiseInBrief } from './promise-in-brief';
import { ReachYou } from './reach-you';
import { RequestPhotos } from './request-photos';
import { SendRequest } from './send-request';
import { useKeptPhotos } from './use-kept-photos';
import type { NewRequest } from './use-new-request';
import { WishedTime } from './wished-time';

const RequestEndParts = graphql(`
  fragment RequestEnd on Customer {
    ...ReachYou
  }
`);

export interface RequestEndProps {
  request: NewRequest;
  customer: FragmentType<typeof RequestEndParts>;
  /** How many photos are on their way. */
  sendingPhotos: number;
  onSending: (change: (before: number) => number) => void;
}

/** What is far down the form: photos, the wished time, how to reach the customer, and the button. */
export function RequestEnd({ request, customer, sendingPhotos, onSending }: RequestEndProps) {
  const { draft, change, promise, refused } = request;
  useKeptPhotos(request);
  return (
    <>
      <RequestPhotos photos={draft.photos} change={change} onSending={onSending} error={issueOf(refused, 'photoIds')} />
      {request.mayNeedVisit && (
        <WishedTime day={draft.day} wished={draft.wished} onChange={change} error={issueOf(refused, 'wishedFrom')} />
      )}
      <ReachYou customer={readFragment(RequestEndParts, customer)} />
      {promise.preview && <PromiseInBrief promise={promise.preview} />}
      <SendRequest busy={request.busy} sendingPhotos={sendingPhotos > 0} refused={refused} />
    </>
  );
}
