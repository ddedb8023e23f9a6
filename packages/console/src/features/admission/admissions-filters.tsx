import { AdmissionState } from '@aftercare/schema';
import { Checkbox, Select } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import type { AdmissionSearch } from '../../app/admission-search';
import { SearchText } from '../../search/search-text';
import { admissionStateWords } from './admission-words';
import { optionsOf, type AdmissionForm } from './use-admission-form';
import { useSitesToEnter } from './use-sites-to-enter';

export interface AdmissionsFiltersProps {
  search: AdmissionSearch;
  form: AdmissionForm | null;
  onChange: (part: Partial<AdmissionSearch>) => void;
}

/** What narrows the register down; all of it stands in the address. */
export function AdmissionsFilters({ search, form, onChange }: AdmissionsFiltersProps) {
  const { t } = useLingui();
  const sites = useSitesToEnter();
  const anything = { value: '', label: t`Any` };
  return (
    <div
      className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-2"
      role="search"
      aria-label={t`Filter the register`}
    >
      <SearchText
        label={t`Search by firm`}
        placeholder={t`Firm`}
        text={search.firm ?? ''}
        onChange={(firm) => onChange({ firm: firm || undefined })}
      />
      <Select<AdmissionState | ''>
        compact
        label={t`State`}
        options={[
          { value: '' as const, label: t`Any` },
          ...Object.values(AdmissionState).map((value) => ({ value, label: t(admissionStateWords[value]) })),
        ]}
        value={search.state ?? ''}
        onChange={(state) => onChange({ state: state || undefined })}
      />
      <Select
        compact
        label={t`Class`}
        options={[anything, ...optionsOf(form?.classes ?? [])]}
        value={search.class ?? ''}
        onChange={(named) => onChange({ class: named || undefined })}
      />
      <Select
        compact
        label={t`Place`}
        options={[anything, ...sites.map(({ id, label, region }) => ({ value: id, label: `${region} ${label}` }))]}
        value={search.site ?? ''}
        onChange={(site) => onChange({ site: site || undefined })}
      />
      <Checkbox
        label={t`Ends within 30 days`}
        checked={search.soon ?? false}
        onChange={({ target }) => onChange({ soon: target.checked || undefined })}
      />
      <Checkbox
        label={t`Work stopped`}
        checked={search.stopped ?? false}
        onChange={({ target }) => onChange({ stopped: target.checked || undefined })}
      />
    </div>
  );
}
