import { Card, StateChip } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { Amount } from '../../money/amount';
import { claimKindWords, claimStateLooks, claimStateWords } from '../../words/claim-words';

const ClaimsCardParts = graphql(`
  fragment ClaimsCard on ServiceRequest {
    id
    claims {
      id
      number
      kind
      state
      claimed {
        amountMinor
        currency
      }
      approved {
        amountMinor
        currency
      }
    }
  }
`);

/** What is claimed on a request, and how far it is; each leads to its lines, money and goods. */
export function ClaimsCard({ request }: { request: FragmentType<typeof ClaimsCardParts> }) {
  const { t } = useLingui();
  const { claims } = readFragment(ClaimsCardParts, request);
  if (claims.length === 0) return null;
  return (
    <Card title={<Trans>Claims</Trans>}>
      <ul className="flex flex-col gap-3 text-small">
        {claims.map(({ id, number, kind, state, claimed, approved }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Link
              to="/claims"
              search={{ open: id }}
              className="min-w-0 flex-1 font-semibold break-words text-brand hover:underline"
            >
              <span data-numeric>{number}</span> · {t(claimKindWords[kind])}
            </Link>
            <StateChip state={claimStateLooks[state]}>{t(claimStateWords[state])}</StateChip>
            <span className="w-full">
              <Amount strong of={claimed} />
              {approved && (
                <span className="text-ink-soft">
                  {' · '}
                  <Trans>
                    <Amount of={approved} /> approved
                  </Trans>
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
