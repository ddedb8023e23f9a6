import { apiProblem, Banner, Button, Card, ErrorState, Loading, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Copy, Link2 } from 'lucide-react';
import { useRef } from 'react';
import { useQuery } from 'urql';
import { PageBar } from '../../app/page-bar';
import { caseInput } from '../../case/case-search';
import { offeredAnswers } from '../../facts/answers';
import { useQuestions } from '../../facts/intake-choices';
import { refusedFacts } from '../../facts/refused-facts';
import { useKinds } from '../../facts/use-kinds';
import { graphql } from '../../gql';
import type { CaseInput } from '../../gql/graphql';
import { useSettled } from '../../time/use-settled';
import { CaseForm } from './case-form';
import { Rulings } from './rulings';
import { useCase } from './use-case';

const CaseRulingsQuery = graphql(`
  query CaseRulings($case: CaseInput!) {
    caseRulings(case: $case) {
      ...Rulings
    }
  }
`);

/** An imagined request at the left, everything the policy would say of it at the right, while one types. */
export function SimulatorPage() {
  const { t } = useLingui();
  const toast = useToast();
  const { search, change } = useCase();
  const assetId = search.asset ?? null;
  const { kind, offered } = useKinds(assetId, search.kind ?? 'REPAIR');
  const questions = useQuestions({ kind, assetId });
  const imagined = caseInput(search, kind, offeredAnswers(search.facts ?? {}, questions));
  const settled = useSettled(JSON.stringify(imagined));
  const [{ data, error, fetching }, again] = useQuery({
    query: CaseRulingsQuery,
    variables: { case: JSON.parse(settled) as CaseInput },
    requestPolicy: 'network-only',
    pause: !offered,
  });
  const said = useRef<HTMLDivElement>(null);
  const copy = async (text: string, done: string) => {
    await navigator.clipboard.writeText(text);
    toast({ text: done });
  };
  const refused = refusedFacts(error);
  return (
    <>
      <PageBar
        aside={<Trans>Nothing is filed and nobody is told.</Trans>}
        actions={
          <>
            <Button
              icon={<Link2 aria-hidden className="size-4" />}
              onClick={() => void copy(location.href, t`The link to this case is copied.`)}
            >
              <Trans>Copy link</Trans>
            </Button>
            <Button
              icon={<Copy aria-hidden className="size-4" />}
              disabled={!data}
              onClick={() => void copy(said.current?.innerText ?? '', t`What the policy says is copied.`)}
            >
              <Trans>Copy as text</Trans>
            </Button>
          </>
        }
      >
        <Trans>Policy simulator</Trans>
      </PageBar>
      <div className="grid grid-cols-[minmax(0,1fr)] content-start items-start gap-4 p-3 md:p-5 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.25fr)]">
        <Card title={<Trans>The case</Trans>}>
          <CaseForm search={search} kind={kind} onChange={change} />
        </Card>
        <section
          aria-label={t`What the policy says`}
          aria-busy={fetching}
          ref={said}
          className="flex min-w-0 flex-col gap-4"
        >
          {refused && (
            <Banner tone="risk">
              <Trans>The policy cannot decide on this yet.</Trans> {refused}
            </Banner>
          )}
          {error && !refused && <ErrorState problem={apiProblem(error)} onRetry={() => again()} />}
          {!data && !error && <Loading lines={10} />}
          {data && !error && <Rulings rulings={data.caseRulings} />}
        </section>
      </div>
    </>
  );
}
