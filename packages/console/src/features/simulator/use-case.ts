import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { type CaseSearch, readCaseSearch } from '../../case/case-search';

const route = getRouteApi('/desk/policies/simulator');

/** The case on the page, which the address follows: a link to it opens the same case. */
export function useCase() {
  const address = JSON.stringify(route.useSearch());
  const navigate = useNavigate();
  const [search, setSearch] = useState<CaseSearch>(() => JSON.parse(address) as CaseSearch);
  const [seen, setSeen] = useState(address);
  const [sent, setSent] = useState(address);
  if (address !== seen) {
    setSeen(address);
    // The address catching up must not undo what was typed since; a link or the way back may.
    if (address !== sent) {
      setSent(address);
      setSearch(JSON.parse(address) as CaseSearch);
    }
  }
  useEffect(() => {
    const wanted = readCaseSearch({ ...search });
    if (JSON.stringify(wanted) === sent) return;
    const timer = setTimeout(() => {
      setSent(JSON.stringify(wanted));
      void navigate({ to: '/policies/simulator', search: wanted, replace: true });
    }, 300);
    return () => clearTimeout(timer);
  }, [search, sent, navigate]);
  const change = (part: Partial<CaseSearch>) => setSearch((before) => ({ ...before, ...part }));
  return { search, change };
}
