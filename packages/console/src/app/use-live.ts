import { useLive } from '@aftercare/ui';
import { graphql } from '../gql';

const QueueChanged = graphql(`
  subscription QueueChanged {
    queueChanged {
      id
      number
      event
      at
    }
  }
`);
const BoardChanged = graphql(`
  subscription BoardChanged {
    boardChanged {
      id
      number
      event
      at
    }
  }
`);
const ApprovalsChanged = graphql(`
  subscription ApprovalsChanged {
    approvalsChanged {
      id
      number
      event
      at
    }
  }
`);
const PolicyNewsCame = graphql(`
  subscription PolicyNewsCame {
    policyNews {
      event
      at
    }
  }
`);
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

export const useQueueLive = (changed: () => void) => useLive(QueueChanged, noVariables, changed);
export const useBoardLive = (changed: () => void) => useLive(BoardChanged, noVariables, changed);

/** Approvals of requests, and of versions of the policy. */
export function useApprovalsLive(changed: () => void): void {
  useLive(ApprovalsChanged, noVariables, changed);
  useLive(PolicyNewsCame, noVariables, changed);
}

/** Calls `changed` after something happened to one request. */
export function useRequestLive(id: string | undefined, changed: () => void): void {
  useLive(RequestChanged, id ? { id } : null, changed);
}

const noVariables = {};
