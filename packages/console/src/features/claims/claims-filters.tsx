import { ClaimKind, ClaimState } from '@aftercare/schema';
import { Checkbox, Select, TextField } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import type { ClaimsSearch } from '../../app/claims-search';
import { SearchText } from '../../search/search-text';
import { claimKindWords, claimStateWords } from '../../words/claim-words';

export interface ClaimsFiltersProps {
  search: ClaimsSearch;
  onChange: (part: Partial<ClaimsSearch>) => void;
}

/** What narrows the list down; all of it stands in the address. */
export function ClaimsFilters({ search, onChange }: ClaimsFiltersProps) {
  const { t } = useLingui();
  const anything = { value: '' as const, label: t`Any` };
  return (
    <div
      className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-2"
      role="search"
      aria-label={t`Filter the claims`}
    >
      <SearchText
        label={t`Search the claims`}
        placeholder={t`Number, customer, batch`}
        text={search.q ?? ''}
        onChange={(q) => onChange({ q: q || undefined })}
      />
      <Select<ClaimKind | ''>
        compact
        label={t`Kind`}
        options={[anything, ...Object.values(ClaimKind).map((value) => ({ value, label: t(claimKindWords[value]) }))]}
        value={search.kind ?? ''}
        onChange={(kind) => onChange({ kind: kind || undefined })}
      />
      <Select<ClaimState | ''>
        compact
        label={t`State`}
        options={[anything, ...Object.values(ClaimState).map((value) => ({ value, label: t(claimStateWords[value]) }))]}
        value={search.state ?? ''}
        onChange={(state) => onChange({ state: state || undefined })}
      />
      <div className="flex items-center gap-2 max-[22.5rem]:flex-wrap">
        <TextField
          hideLabel
          type="date"
          label={t`Entered from`}
          max={search.to}
          value={search.from ?? ''}
          onChange={({ target }) => onChange({ from: target.value || undefined })}
        />
        <span aria-hidden className="text-ink-soft">
          –
        </span>
        <TextField
          hideLabel
          type="date"
          label={t`Entered until`}
          min={search.from}
          value={search.to ?? ''}
          onChange={({ target }) => onChange({ to: target.value || undefined })}
        />
      </div>
      <Checkbox
        label={t`Still owed to the customer`}
        checked={search.owed ?? false}
        onChange={({ target }) => onChange({ owed: target.checked || undefined })}
      />
    </div>
  );
}
