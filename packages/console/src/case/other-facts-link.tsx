import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { FlaskConical } from 'lucide-react';
import type { FragmentType } from '../gql';
import { caseOfRequest, type CaseOfRequestParts } from './case-of-request';

/** Leads to what the policy would say were the request another one. */
export function OtherFactsLink({ request }: { request: FragmentType<typeof CaseOfRequestParts> }) {
  return (
    <Link
      to="/policies/simulator"
      search={caseOfRequest(request)}
      data-screen-only
      className="inline-flex min-h-target items-center gap-1.5 text-small text-brand hover:underline md:min-h-0"
    >
      <FlaskConical aria-hidden className="size-4" />
      <Trans>Try other facts</Trans>
    </Link>
  );
}
