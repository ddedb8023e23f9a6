import { RequestKind } from '@aftercare/schema';
import { SegmentedControl, Select } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import type { PromisesSearch } from '../../app/promises-search';
import { requestKindWords } from '../../words/request-words';
import type { OpenPromise } from './open-promise';

export interface PromiseFiltersProps {
  search: PromisesSearch;
  /** All that were read: what can be chosen is what occurs. */
  promises: readonly OpenPromise[];
  onChange: (part: Partial<PromisesSearch>) => void;
}

/** What narrows the board down; all of it stands in the address. */
export function PromiseFilters({ search, promises, onChange }: PromiseFiltersProps) {
  const { t } = useLingui();
  const anybody = { value: '', label: t`Anybody` };
  const anything = { value: '' as const, label: t`Any` };
  const occurring = (found: readonly (string | undefined)[], chosen: string | undefined) =>
    [...new Set([...found, chosen])]
      .filter((text) => text !== undefined)
      .toSorted((one, other) => one.localeCompare(other));
  const owing = occurring(
    promises.map(({ owedByName }) => owedByName.text),
    search.owes,
  );
  const regions = occurring(
    promises.map(({ request }) => request.site?.region),
    search.region,
  );
  const option = (value: string) => ({ value, label: value });
  return (
    <div className="flex min-w-0 flex-wrap items-center gap-2" role="search" aria-label={t`Filter the promises`}>
      <SegmentedControl
        label={t`Whose requests`}
        value={search.mine ? 'mine' : 'all'}
        onChange={(value) => onChange({ mine: value === 'mine' || undefined })}
        segments={[
          { value: 'all', label: t`All` },
          { value: 'mine', label: t`Mine` },
        ]}
      />
      <Select
        compact
        label={t`Owed by`}
        options={[anybody, ...owing.map(option)]}
        value={search.owes ?? ''}
        onChange={(owes) => onChange({ owes: owes || undefined })}
      />
      <Select<RequestKind | ''>
        compact
        label={t`Kind`}
        options={[
          anything,
          ...Object.values(RequestKind).map((value) => ({ value, label: t(requestKindWords[value]) })),
        ]}
        value={search.kind ?? ''}
        onChange={(kind) => onChange({ kind: kind || undefined })}
      />
      <Select
        compact
        label={t`Region`}
        options={[anything, ...regions.map(option)]}
        value={search.region ?? ''}
        onChange={(region) => onChange({ region: region || undefined })}
      />
    </div>
  );
}
