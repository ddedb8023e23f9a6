import { CustomerGrade, RequestChannel } from '@aftercare/schema';
import { Chip, MomentField, MoneyField, Select } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useViewer } from '../../app/viewer';
import type { CaseSearch } from '../../case/case-search';
import type { Facts } from '../../facts/facts';
import { FactsFields } from '../../facts/facts-fields';
import { KindField } from '../../facts/kind-field';
import type { RequestKind } from '../../gql/graphql';
import { customerGradeWords } from '../../words/people-words';
import { requestChannelWords } from '../../words/request-words';
import { CaseDays } from './case-days';
import { VersionField } from './version-field';

export interface CaseFormProps {
  search: CaseSearch;
  /** The one asked for, among those the policy knows. */
  kind: RequestKind;
  onChange: (part: Partial<CaseSearch>) => void;
}

/** The imagined request: under which version, what is asked for by whom, and what is known of it. */
export function CaseForm({ search, kind, onChange }: CaseFormProps) {
  const { t } = useLingui();
  const { timeZone, currency } = useViewer().organization;
  const facts: Facts = {
    componentCode: search.component ?? null,
    faultCode: search.fault ?? null,
    causeCode: search.cause ?? null,
    complexity: search.complexity ?? null,
    regionClass: search.region ?? null,
    safety: search.safety ?? false,
    answers: search.facts ?? {},
  };
  const learn = (known: Facts) =>
    onChange({
      component: known.componentCode ?? undefined,
      fault: known.faultCode ?? undefined,
      cause: known.causeCode ?? undefined,
      complexity: known.complexity ?? undefined,
      region: known.regionClass ?? undefined,
      safety: known.safety || undefined,
      facts: known.answers,
    });
  return (
    <form className="flex flex-col gap-4" onSubmit={(event) => event.preventDefault()}>
      <VersionField value={search.version} onChange={(version) => onChange({ version })} />
      {search.asset && (
        <span>
          <Chip onRemove={() => onChange({ asset: undefined })} removeLabel={t`Without the unit`}>
            <Trans>With the unit of the request: its days and its place count</Trans>
          </Chip>
        </span>
      )}
      <div className="grid items-end gap-3 sm:grid-cols-2">
        <KindField assetId={search.asset ?? null} value={kind} onChange={(next) => onChange({ kind: next })} />
        <Select<RequestChannel>
          label={<Trans>Came in by</Trans>}
          options={Object.values(RequestChannel).map((value) => ({ value, label: t(requestChannelWords[value]) }))}
          value={search.channel ?? 'PHONE'}
          onChange={(channel) => onChange({ channel })}
        />
        <Select<CustomerGrade | ''>
          label={<Trans>Customer</Trans>}
          options={[
            { value: '', label: t`Not known yet` },
            ...Object.values(CustomerGrade).map((value) => ({ value, label: t(customerGradeWords[value]) })),
          ]}
          value={search.grade ?? ''}
          onChange={(grade) => onChange({ grade: grade || undefined })}
        />
        <MoneyField
          label={<Trans>Amount to be approved</Trans>}
          currency={currency}
          value={search.amount ?? ''}
          onChange={(amount) => onChange({ amount: amount || undefined })}
        />
        <MomentField
          label={<Trans>Filed at (now, if empty)</Trans>}
          zone={timeZone}
          value={search.filed ?? ''}
          onChange={(filed) => onChange({ filed: filed || undefined })}
        />
        <MomentField
          label={<Trans>Visit wished until</Trans>}
          zone={timeZone}
          value={search.wished ?? ''}
          onChange={(wished) => onChange({ wished: wished || undefined })}
        />
      </div>
      <FactsFields kind={kind} assetId={search.asset ?? null} facts={facts} onChange={learn} refused={null} />
      <CaseDays search={search} onChange={onChange} />
    </form>
  );
}
