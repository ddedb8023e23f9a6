import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../../gql';
import type { PolicyIssuesQuery } from '../../../gql/graphql';

const PolicyIssues = graphql(`
  query PolicyIssues($source: String!, $code: String!) {
    checkPolicySource(source: $source, code: $code) {
      line
      column
      rule
      message {
        text
      }
      expected {
        text
      }
    }
  }
`);

export type PolicyIssueFound = PolicyIssuesQuery['checkPolicySource'][number];

export interface PolicyIssuesFound {
  issues: readonly PolicyIssueFound[];
  /** Whether the text has changed since they were found. */
  checking: boolean;
  /** Whether they could not be asked for. */
  failed: boolean;
}

/** What is wrong with the text, asked for once the typing rests. */
export function usePolicyIssues(source: string, code: string): PolicyIssuesFound {
  const [settled, setSettled] = useState(source);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(source), 400);
    return () => clearTimeout(timer);
  }, [source]);
  const [{ data, fetching, error }] = useQuery({
    query: PolicyIssues,
    variables: { source: settled, code },
    requestPolicy: 'network-only',
  });
  return {
    issues: data?.checkPolicySource ?? [],
    checking: settled !== source || fetching,
    failed: Boolean(error),
  };
}
