import { graphql, type FragmentType, readFragment } from '../gql';
import type { CaseSearch } from './case-search';

export const CaseOfRequestParts = graphql(`
  fragment CaseOfRequest on ServiceRequest {
    id
    kind
    channel
    componentCode
    faultCode
    causeCode
    complexity
    regionClass
    safety
    filedAt
    wishedTo
    facts {
      name
      value
    }
    asset {
      id
    }
    customer {
      id
      grade
    }
    policyVersion {
      id
    }
  }
`);

/** A request as a case to try other facts on, under the version it is bound to. */
export function caseOfRequest(request: FragmentType<typeof CaseOfRequestParts>): CaseSearch {
  const parts = readFragment(CaseOfRequestParts, request);
  const { kind, channel, asset, customer, policyVersion, filedAt, wishedTo, safety, facts } = parts;
  const { componentCode, faultCode, causeCode, complexity, regionClass } = parts;
  return {
    kind,
    channel,
    asset: asset?.id,
    version: policyVersion?.id,
    grade: customer?.grade,
    component: componentCode ?? undefined,
    fault: faultCode ?? undefined,
    cause: causeCode ?? undefined,
    complexity: complexity ?? undefined,
    region: regionClass ?? undefined,
    safety: safety || undefined,
    filed: filedAt,
    wished: wishedTo ?? undefined,
    facts: facts.length > 0 ? Object.fromEntries(facts.map(({ name, value }) => [name, value])) : undefined,
  };
}
