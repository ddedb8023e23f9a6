import { apiProblem, Banner, ErrorState, formatDateTime, formatDeadline, Skeleton } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { TraceList } from '../decision/trace-list';
import { graphql } from '../gql';
import type { FactsInput } from '../gql/graphql';
import { useFrame } from '../time/use-frame';
import { useSettled } from '../time/use-settled';
import { EntitlementChip } from '../consent/entitlement-chip';
import { clockKindWords } from '../words/request-words';
import { useClauseWords } from '../words/use-clause-words';
import { refusedFacts } from './refused-facts';

const PromisePreviewQuery = graphql(`
  query PromisePreview($facts: FactsInput!) {
    promisePreview(facts: $facts) {
      entitlement
      costOpen
      sentence {
        text
      }
      promises {
        key
        kind
        dueAt
        owedByName {
          text
        }
        clause
        sentence {
          text
        }
      }
      trace {
        ...TraceListStep
      }
    }
  }
`);

export interface PromisePreviewProps {
  facts: FactsInput;
}

/** What the policy would promise on these facts, and why: facts in, decision out, while one types. */
export function PromisePreview({ facts }: PromisePreviewProps) {
  const { t } = useLingui();
  const frame = useFrame();
  const clauseWords = useClauseWords();
  const settled = useSettled(JSON.stringify(facts));
  const [{ data, error, fetching }, again] = useQuery({
    query: PromisePreviewQuery,
    variables: { facts: JSON.parse(settled) as FactsInput },
    requestPolicy: 'cache-and-network',
  });
  const refused = refusedFacts(error);
  if (refused) return <Banner tone="risk">{refused}</Banner>;
  if (error && !data) return <ErrorState problem={apiProblem(error)} onRetry={() => again()} />;
  const preview = data?.promisePreview;
  return (
    <section
      aria-label={t`What the policy says`}
      aria-live="polite"
      aria-busy={fetching}
      className="flex flex-col gap-3 rounded-card border border-line bg-page p-card"
    >
      {!preview && <Skeleton className="h-24" />}
      {preview && (
        <>
          <div className="flex flex-wrap items-center gap-2 text-small">
            <EntitlementChip entitlement={preview.entitlement} costOpen={preview.costOpen} />
            <span className="min-w-0">{preview.sentence.text}</span>
          </div>
          <ul className="flex flex-col gap-1.5">
            {preview.promises.map((promise) => (
              <li key={promise.key} className="flex flex-wrap items-baseline gap-x-2 text-small">
                <span className="font-semibold">{t(clockKindWords[promise.kind])}</span>
                <time dateTime={promise.dueAt} title={formatDateTime(promise.dueAt, frame)}>
                  {formatDeadline(promise.dueAt, frame)}
                </time>
                <span className="text-caption text-ink-soft">
                  {promise.sentence.text}{' '}
                  <Trans>
                    ({clauseWords(promise.clause)}, owed by {promise.owedByName.text})
                  </Trans>
                </span>
              </li>
            ))}
            {preview.promises.length === 0 && (
              <li className="text-small text-ink-soft">
                <Trans>No time is promised on these facts.</Trans>
              </li>
            )}
          </ul>
          <TraceList steps={preview.trace} />
        </>
      )}
    </section>
  );
}
