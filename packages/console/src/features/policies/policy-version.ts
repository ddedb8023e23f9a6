import { createContext, use } from 'react';
import type { PolicyVersionsQuery } from '../../gql/graphql';

export type PolicyVersionRow = PolicyVersionsQuery['policies'][number];

export interface PolicyOnPage {
  version: PolicyVersionRow;
  /** All versions of the same policy, this one included. */
  siblings: readonly PolicyVersionRow[];
  /** Reads the versions again. */
  renew: () => void;
}

const PolicyContext = createContext<PolicyOnPage | null>(null);
export const PolicyProvider = PolicyContext;

/** The version the page is about. Only inside `PolicyFrame`. */
export function usePolicyVersion(): PolicyOnPage {
  const policy = use(PolicyContext);
  if (!policy) throw new Error('usePolicyVersion is for pages inside PolicyFrame');
  return policy;
}
