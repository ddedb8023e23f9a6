import { apiProblem, Button, Card, EmptyState, ErrorState, Select } from '@aftercare/ui';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { GitCompareArrows, Printer } from 'lucide-react';
import { useQuery } from 'urql';
import { PageLoading } from '../../../app/page-loading';
import { graphql, readFragment } from '../../../gql';
import { policyStateWords } from '../../../words/policy-state-words';
import { usePolicyVersion } from '../policy-version';
import { ChangeItem, PolicyChangeParts } from './change-item';

const PolicyDifference = graphql(`
  query PolicyDifference($from: ID!, $to: ID!) {
    policyDiff(from: $from, to: $to) {
      readable
      changes {
        path
        section
        ...PolicyChange
      }
    }
    policyVersion(id: $to) {
      id
      sections {
        key
        label {
          text
        }
      }
    }
  }
`);

const route = getRouteApi('/desk/policies/$code/$number/changes');

/** By what this version differs from another, section by section, like the change of a contract. */
export function ChangesPage() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { version, siblings } = usePolicyVersion();
  const { with: asked } = route.useSearch();
  const others = siblings.filter(({ id }) => id !== version.id).toSorted((one, other) => other.number - one.number);
  const from =
    others.find(({ number }) => String(number) === asked) ??
    others.find(({ id }) => id === version.basedOn?.id) ??
    others.find(({ number }) => number < version.number) ??
    others[0];
  const [{ data, error }, again] = useQuery({
    query: PolicyDifference,
    variables: { from: from?.id ?? '', to: version.id },
    pause: !from,
    requestPolicy: 'cache-and-network',
  });
  if (!from) {
    return (
      <EmptyState icon={<GitCompareArrows />} title={<Trans>There is no other version to compare with</Trans>}>
        <Trans>Draft the next version, and every change of it is listed here.</Trans>
      </EmptyState>
    );
  }
  const changes = data ? readFragment(PolicyChangeParts, data.policyDiff.changes) : [];
  const bySection = Map.groupBy(changes, ({ section }) => section);
  const labels = new Map(data?.policyVersion?.sections.map(({ key, label }) => [key, label.text]));
  return (
    <div className="mx-auto flex w-full max-w-240 flex-col gap-4 p-3 md:p-5">
      <div className="flex flex-wrap items-end gap-3">
        <Select<string>
          label={<Trans>Compared with</Trans>}
          options={others.map(({ id, number, state }) => ({
            value: id,
            label: `${t`Version ${number}`} · ${t(policyStateWords[state])}`,
          }))}
          value={from.id}
          onChange={(id) => {
            const number = others.find((one) => one.id === id)?.number;
            void navigate({
              to: '/policies/$code/$number/changes',
              params: { code: version.code, number: String(version.number) },
              search: number === undefined ? {} : { with: String(number) },
              replace: true,
            });
          }}
        />
        {changes.length > 0 && (
          <p aria-live="polite" className="pb-1.5 text-small text-ink-soft">
            <Plural value={changes.length} one="# change" other="# changes" />
          </p>
        )}
        <span data-screen-only className="ml-auto">
          <Button icon={<Printer aria-hidden className="size-4" />} onClick={() => print()}>
            <Trans>Print</Trans>
          </Button>
        </span>
      </div>
      {error && !data && <ErrorState problem={apiProblem(error)} onRetry={() => again()} />}
      {!data && !error && <PageLoading lines={8} />}
      {data && !data.policyDiff.readable && (
        <EmptyState title={<Trans>One of the two cannot be read</Trans>}>
          <Trans>A draft that is no valid YAML cannot be compared. Correct it in the editor first.</Trans>
        </EmptyState>
      )}
      {data?.policyDiff.readable && changes.length === 0 && (
        <EmptyState icon={<GitCompareArrows />} title={<Trans>The two versions say the same</Trans>} />
      )}
      {[...bySection].map(([section, ofSection]) => (
        <Card
          key={section}
          title={labels.get(section) ?? ofSection[0]?.place.text.split(' · ')[0] ?? section}
          aside={<span className="text-caption text-ink-soft">{ofSection.length}</span>}
        >
          <ul className="flex flex-col divide-y divide-line">
            {ofSection.map((change) => (
              <ChangeItem key={`${change.kind} ${change.path}`} change={change} />
            ))}
          </ul>
        </Card>
      ))}
    </div>
  );
}
