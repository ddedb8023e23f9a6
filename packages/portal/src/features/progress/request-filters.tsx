import { SegmentedControl, TextField } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { ListName } from './request-lists';

const SETTLED_MS = 300;

export interface RequestFiltersProps {
  show: ListName | undefined;
  search: string | undefined;
}

/** Which requests are shown; remembered in the address, so that going back comes back to the same list. */
export function RequestFilters({ show, search = '' }: RequestFiltersProps) {
  const { t } = useLingui();
  const navigate = useNavigate({ from: '/progress' });
  const [text, setText] = useState(search);
  // What this field wrote into the address is no news to it: one may have typed on since.
  const written = useRef(search);
  useEffect(() => {
    if (search !== written.current) setText(search);
    written.current = search;
  }, [search]);
  useEffect(() => {
    const q = text.trim();
    if (q === search) return;
    const timer = setTimeout(() => {
      written.current = q;
      void navigate({ search: (before) => ({ ...before, q: q || undefined }), replace: true });
    }, SETTLED_MS);
    return () => clearTimeout(timer);
  }, [text, search, navigate]);
  return (
    <div className="flex flex-col gap-3" role="search" data-screen-only>
      <TextField
        label={t`Search your requests`}
        hideLabel
        type="search"
        placeholder={t`Search: words, number, serial number`}
        icon={<Search aria-hidden />}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <SegmentedControl
        label={t`Which requests`}
        segments={[
          { value: 'all', label: t`All` },
          { value: 'waiting', label: t`Your turn` },
          { value: 'open', label: t`Under way` },
          { value: 'past', label: t`Past` },
        ]}
        value={show ?? 'all'}
        onChange={(next) =>
          void navigate({ search: (before) => ({ ...before, show: next === 'all' ? undefined : next }), replace: true })
        }
      />
    </div>
  );
}
