import { RequestKind, RequestState } from '@aftercare/schema';
import { Chip, Select } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import type { QueueSearch } from '../../app/queue-search';
import { SearchText } from '../../search/search-text';
import { requestKindWords, requestStateWords } from '../../words/request-words';

export interface QueueFiltersProps {
  search: QueueSearch;
  onChange: (part: Partial<QueueSearch>) => void;
}

const any = '';

/** What narrows the list down; all of it stands in the address. */
export function QueueFilters({ search, onChange }: QueueFiltersProps) {
  const { t } = useLingui();
  const anything = { value: any, label: t`Any` };
  const period = [search.from, search.to].filter(Boolean).join(' – ');
  return (
    <div className="flex min-w-0 flex-wrap items-center gap-2" role="search" aria-label={t`Filter the queue`}>
      <SearchText
        label={t`Search the queue`}
        placeholder={t`Title, number, serial`}
        text={search.q ?? ''}
        onChange={(q) => onChange({ q: q || undefined })}
      />
      <div className="flex min-w-0 items-center gap-2 overflow-x-auto p-0.5">
        <Select
          compact
          className="shrink-0"
          label={t`Severity`}
          options={[anything, ...[1, 2, 3, 4].map((level) => ({ value: String(level), label: `S${level}` }))]}
          value={search.severity ? String(search.severity) : any}
          onChange={(value) => onChange({ severity: value === any ? undefined : Number(value) })}
        />
        <Select<RequestState | ''>
          compact
          className="shrink-0"
          label={t`State`}
          options={[
            anything as { value: ''; label: string },
            ...Object.values(RequestState).map((value) => ({ value, label: t(requestStateWords[value]) })),
          ]}
          value={search.state ?? any}
          onChange={(value) => onChange({ state: value === any ? undefined : value })}
        />
        <Select<RequestKind | ''>
          compact
          className="shrink-0"
          label={t`Kind`}
          options={[
            anything as { value: ''; label: string },
            ...Object.values(RequestKind).map((value) => ({ value, label: t(requestKindWords[value]) })),
          ]}
          value={search.kind ?? any}
          onChange={(value) => onChange({ kind: value === any ? undefined : value })}
        />
      </div>
      {search.repeat && (
        <Chip onRemove={() => onChange({ repeat: undefined })} removeLabel={t`All repairs`}>
          {t`Repeat repairs`}
        </Chip>
      )}
      {period && (
        <Chip onRemove={() => onChange({ from: undefined, to: undefined })} removeLabel={t`Any day`}>
          {t`Filed ${period}`}
        </Chip>
      )}
    </div>
  );
}
