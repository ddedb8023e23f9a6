import { apiProblem, EmptyState, ErrorState, formatDateTime, Select } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { History } from 'lucide-react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { PageLoading } from '../../../app/page-loading';
import { graphql } from '../../../gql';
import { useFrame } from '../../../time/use-frame';
import { usePolicyVersion } from '../policy-version';
import { replayStateWords } from './dimension-words';
import { ReplayForm } from './replay-form';
import { ReplayRun } from './replay-run';

const PolicyReplays = graphql(`
  query PolicyReplays($policyVersionId: ID!) {
    replays(filter: { policyVersionId: $policyVersionId }, first: 20) {
      nodes {
        id
        state
        askedAt
        total
      }
    }
  }
`);

/** What this version would have made of past requests: asked for, watched, and read. */
export function ReplayPage() {
  const { t } = useLingui();
  const frame = useFrame();
  const { version } = usePolicyVersion();
  const [chosen, setChosen] = useState<string | null>(null);
  const [{ data, error }, again] = useQuery({
    query: PolicyReplays,
    variables: { policyVersionId: version.id },
    requestPolicy: 'cache-and-network',
  });
  if (error && !data) return <ErrorState problem={apiProblem(error)} onRetry={() => again()} />;
  if (!data) return <PageLoading lines={8} />;
  const runs = data.replays.nodes;
  const run = chosen ?? runs[0]?.id;
  return (
    <div className="mx-auto flex w-full max-w-300 flex-col gap-4 p-3 md:p-5">
      <div data-screen-only>
        <ReplayForm
          policyVersionId={version.id}
          onStarted={(id) => {
            setChosen(id);
            again({ requestPolicy: 'network-only' });
          }}
        />
      </div>
      {runs.length > 1 && (
        <Select<string>
          label={<Trans>Replay</Trans>}
          className="max-w-100"
          options={runs.map(({ id, state, askedAt, total }) => ({
            value: id,
            label: `${formatDateTime(askedAt, frame)} · ${t(replayStateWords[state])} · ${t`${total} requests`}`,
          }))}
          value={run ?? null}
          onChange={setChosen}
        />
      )}
      {run ? (
        <ReplayRun key={run} id={run} />
      ) : (
        <EmptyState icon={<History />} title={<Trans>Nothing was tried yet</Trans>}>
          <Trans>Choose a period and start: every request filed in it is decided again, and nothing is changed.</Trans>
        </EmptyState>
      )}
    </div>
  );
}
