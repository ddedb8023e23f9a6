import { useRequestLive } from '../../app/use-live';

export interface LiveRequestsProps {
  ids: readonly string[];
  onChanged: () => void;
}

/** Listens to the requests on screen that are not over yet. */
export function LiveRequests({ ids, onChanged }: LiveRequestsProps) {
  return ids.map((id) => <LiveRequest key={id} id={id} onChanged={onChanged} />);
}

function LiveRequest({ id, onChanged }: { id: string; onChanged: () => void }) {
  useRequestLive(id, onChanged);
  return null;
}
