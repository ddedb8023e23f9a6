import { apiProblem, Button, Card, EmptyState, ErrorState, SegmentedControl, TextField } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Printer, Search } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { PageLoading } from '../../../app/page-loading';
import { graphql, readFragment } from '../../../gql';
import { useSettled } from '../../../time/use-settled';
import { useClauseWords } from '../../../words/use-clause-words';
import { usePolicyVersion } from '../policy-version';
import { type ShownLanguages, ShownProvider, useShownLanguages } from '../said';
import { AcknowledgeBanner } from './acknowledge-banner';
import { ClauseList } from './clause-list';
import { filterSections } from './filter-sections';
import { ParameterTable } from './parameter-table';
import { ReaderSectionParts, SectionCard } from './section-card';
import { inReadingOrder } from './what-to-read';

const PolicyReader = graphql(`
  query PolicyReader($id: ID!) {
    policyVersion(id: $id) {
      id
      clauses {
        ...ClauseItem
      }
      parameters {
        name
        ...ParameterRow
      }
      sections {
        ...ReaderSection
      }
    }
  }
`);

const route = getRouteApi('/desk/policies/$code/$number/');

/** The document beside the rules that were made of it: a clause shows its rules, a rule shows its clause. */
export function ReaderPage() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const clauseWords = useClauseWords();
  const { version } = usePolicyVersion();
  const { clause, find: asked } = route.useSearch();
  const [typed, setTyped] = useState(asked ?? '');
  const find = useSettled(typed.trim());
  const [shown, setShown] = useShownLanguages();
  const [side, setSide] = useState<'document' | 'rules'>('document');
  const [{ data, error }, again] = useQuery({ query: PolicyReader, variables: { id: version.id } });
  const { code, number } = version;
  const look = (part: { clause?: string | undefined; find?: string | undefined }) =>
    void navigate({
      to: '/policies/$code/$number',
      params: { code, number: String(number) },
      search: { ...(clause && { clause }), ...(find && { find }), ...part },
      replace: true,
      resetScroll: false,
    });
  useEffect(() => {
    if (find !== (asked ?? '')) look({ find: find || undefined });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the address follows what is typed, not the other way
  }, [find]);
  useEffect(() => {
    if (clause) document.getElementById(`clause-${clause}`)?.scrollIntoView({ block: 'nearest' });
  }, [clause, data]);
  const policy = data?.policyVersion;
  if (error && !data) return <ErrorState problem={apiProblem(error)} onRetry={() => again()} />;
  if (!data) return <PageLoading lines={12} />;
  if (!policy) return <EmptyState title={<Trans>There is no such policy</Trans>} />;
  const all = readFragment(ReaderSectionParts, policy.sections);
  const sections = filterSections(inReadingOrder(all), { clause, find });
  const choose = (chosen: string) => {
    look({ clause: chosen === clause ? undefined : chosen });
    setSide('rules');
  };
  return (
    <ShownProvider value={shown}>
      <AcknowledgeBanner policyVersionId={version.id} />
      <div data-screen-only className="flex flex-wrap items-end gap-3 border-b border-line bg-card px-4 py-2.5 md:px-5">
        <TextField
          hideLabel
          type="search"
          label={t`Search in the policy`}
          placeholder={t`Search in the policy`}
          icon={<Search />}
          className="w-full sm:w-70"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <SegmentedControl<ShownLanguages>
          label={t`Languages`}
          value={shown}
          onChange={setShown}
          segments={[
            { value: 'zh-CN', label: '中文' },
            { value: 'en', label: 'English' },
            { value: 'both', label: t`Both` },
          ]}
        />
        <div className="lg:hidden">
          <SegmentedControl<'document' | 'rules'>
            label={t`Side`}
            value={side}
            onChange={setSide}
            segments={[
              { value: 'document', label: t`Document` },
              { value: 'rules', label: t`Rules` },
            ]}
          />
        </div>
        <Button
          className="ml-auto max-sm:hidden"
          icon={<Printer aria-hidden className="size-4" />}
          onClick={() => print()}
        >
          <Trans>Print</Trans>
        </Button>
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4 p-3 md:p-5 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)] print:grid-cols-1">
        <div
          className={`flex min-w-0 flex-col gap-4 lg:sticky lg:top-14 lg:max-h-[calc(100dvh-4rem)] lg:self-start print:static print:max-h-none ${side === 'rules' ? 'max-lg:hidden' : ''}`}
        >
          <ClauseList clauses={policy.clauses} find={find} chosen={clause} onChoose={choose} />
        </div>
        <div className={`flex min-w-0 flex-col gap-4 ${side === 'document' ? 'max-lg:hidden print:flex' : ''}`}>
          <div aria-live="polite" className="empty:hidden">
            {clause && (
              <p className="flex flex-wrap items-center gap-3 rounded-card bg-brand-soft px-card py-2.5 text-small">
                <span className="min-w-0 flex-1">
                  <Trans>What was made of it: {clauseWords(clause)}</Trans>
                </span>
                <Button onClick={() => look({ clause: undefined })}>
                  <Trans>Show all rules</Trans>
                </Button>
              </p>
            )}
          </div>
          {!clause && find === '' && policy.parameters.length > 0 && <ParameterTable parameters={policy.parameters} />}
          {sections.map((section) => (
            <SectionCard key={section.key} section={section} clause={clause} find={find} onClause={choose} />
          ))}
          {sections.length === 0 && (
            <Card>
              <p className="text-small text-ink-soft">
                {clause ? (
                  <Trans>No rule cites this clause: it says what people do, and nothing decides by it.</Trans>
                ) : (
                  <Trans>Nothing matches.</Trans>
                )}
              </p>
            </Card>
          )}
        </div>
      </div>
    </ShownProvider>
  );
}
