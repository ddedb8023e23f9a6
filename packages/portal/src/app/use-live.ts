import { useLive } from '@aftercare/ui';
import { graphql } from '../gql';

const RequestChanged = graphql(`
  subscription RequestChanged($id: ID!) {
    requestChanged(id: $id) {
      id
      number
      event
      at
    }
  }
`);

/** Calls `changed` after something happened to one request. No id: not yet. */
export function useRequestLive(id: string | undefined, changed: () => void): void {
  useLive(RequestChanged, id ? { id } : null, changed);
}
