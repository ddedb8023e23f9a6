import { apiProblem, buttonClass, Card, EmptyState, ErrorState, formatDate, Loading, StateChip } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { PageBar } from '../../app/page-bar';
import { graphql } from '../../gql';
import { useFrame } from '../../time/use-frame';
import { policyStateLooks, policyStateWords } from './policy-state-words';

const Policies = graphql(`
  query Policies {
    policies {
      id
      code
      number
      state
      inForceFrom
      title {
        text
      }
      sourceSha256
    }
  }
`);

/** The written policies the product runs, with their versions. */
export function PoliciesPage() {
  const { t } = useLingui();
  const frame = useFrame();
  const [{ data, error }, again] = useQuery({ query: Policies });
  return (
    <>
      <PageBar
        actions={
          <Link to="/policies/simulator" className={buttonClass()}>
            <Trans>Try a case</Trans>
          </Link>
        }
      >
        <Trans>Policies</Trans>
      </PageBar>
      <div className="mx-auto flex w-full max-w-200 flex-col gap-4 p-3 md:p-5">
        {error && !data && <ErrorState problem={apiProblem(error)} onRetry={() => again()} />}
        {!data && !error && <Loading lines={3} />}
        {data?.policies.length === 0 && <EmptyState title={<Trans>No policy is loaded</Trans>} />}
        {data?.policies.map(({ id, code, number, state, inForceFrom, title }) => (
          <Card key={id}>
            <Link
              to="/policies/$code/$number"
              params={{ code, number: String(number) }}
              className="flex flex-wrap items-baseline gap-x-3 gap-y-1 hover:text-brand"
            >
              <span className="text-lead font-semibold">{title.text}</span>
              <span data-numeric className="text-small text-ink-soft">
                <Trans>
                  {code}, version {number}
                </Trans>
              </span>
              <span className="ml-auto flex items-center gap-2 text-small text-ink-soft">
                {inForceFrom && <Trans>in force from {formatDate(inForceFrom, frame)}</Trans>}
                <StateChip state={policyStateLooks[state]}>{t(policyStateWords[state])}</StateChip>
              </span>
            </Link>
          </Card>
        ))}
      </div>
    </>
  );
}
