import { LedgerAccount, LedgerEntryKind, LedgerPartyKind } from '@aftercare/schema';
import { Chip, Select, TextField } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { LedgerSearch } from '../../app/ledger-search';
import { ledgerAccountWords, ledgerEntryKindWords, ledgerPartyWords } from '../../words/ledger-words';

export interface LedgerFiltersProps {
  search: LedgerSearch;
  /** Whether one entry can be asked for by its number. */
  byNumber?: boolean;
  /** At the far end. */
  actions?: ReactNode;
  onChange: (part: Partial<LedgerSearch>) => void;
}

/** What narrows the books down; all of it stands in the address. */
export function LedgerFilters({ search, byNumber = false, actions, onChange }: LedgerFiltersProps) {
  const { t } = useLingui();
  const anything = { value: '' as const, label: t`Any` };
  return (
    <div
      data-screen-only
      role="search"
      aria-label={t`Filter the books`}
      className="flex min-w-0 flex-wrap items-center gap-2 border-b border-line px-4 py-2 md:px-5"
    >
      {byNumber && (
        <TextField
          hideLabel
          type="search"
          className="w-44"
          label={t`Number of the entry`}
          placeholder="L-2026-000001"
          value={search.number ?? ''}
          onChange={({ target }) => onChange({ number: target.value.trim() || undefined })}
        />
      )}
      <Select<LedgerEntryKind | ''>
        compact
        label={t`Kind`}
        options={[
          anything,
          ...Object.values(LedgerEntryKind).map((value) => ({ value, label: t(ledgerEntryKindWords[value]) })),
        ]}
        value={search.kind ?? ''}
        onChange={(kind) => onChange({ kind: kind || undefined })}
      />
      <Select<LedgerAccount | ''>
        compact
        label={t`Ledger account`}
        options={[
          anything,
          ...Object.values(LedgerAccount).map((value) => ({ value, label: t(ledgerAccountWords[value]) })),
        ]}
        value={search.account ?? ''}
        onChange={(account) => onChange({ account: account || undefined })}
      />
      <Select<LedgerPartyKind | ''>
        compact
        label={t`For`}
        options={[
          anything,
          ...Object.values(LedgerPartyKind).map((value) => ({ value, label: t(ledgerPartyWords[value]) })),
        ]}
        value={search.partyKind ?? ''}
        onChange={(kind) => onChange({ partyKind: kind || undefined, party: undefined, partyName: undefined })}
      />
      <div className="flex items-center gap-2 max-[22.5rem]:flex-wrap">
        <TextField
          hideLabel
          type="date"
          label={t`From`}
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
          label={t`Until`}
          min={search.from}
          value={search.to ?? ''}
          onChange={({ target }) => onChange({ to: target.value || undefined })}
        />
      </div>
      {search.party && (
        <Chip onRemove={() => onChange({ party: undefined, partyName: undefined })} removeLabel={t`For anybody`}>
          {search.partyName ?? search.party}
        </Chip>
      )}
      {actions && <div className="ml-auto">{actions}</div>}
    </div>
  );
}
