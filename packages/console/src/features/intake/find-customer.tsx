import { apiProblem, Button, ErrorState, TextField } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { Search, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { customerFilter, guessCustomerKey } from '../../customer/customer-search';
import { graphql } from '../../gql';

const FindCustomerQuery = graphql(`
  query FindCustomer($filter: CustomerFilter!) {
    customers(filter: $filter, first: 10) {
      nodes {
        id
        number
        name
        phone
      }
    }
  }
`);

export interface FindCustomerProps {
  onFound: (customerId: string) => void;
  /** Nobody is known; `phone` is what was searched for, if it was one. */
  onNew: (phone: string) => void;
}

/** The number on the display, or whatever the caller says first. */
export function FindCustomer({ onFound, onNew }: FindCustomerProps) {
  const [text, setText] = useState('');
  const [wanted, setWanted] = useState('');
  const [{ data, error, fetching }, again] = useQuery({
    query: FindCustomerQuery,
    variables: { filter: customerFilter(wanted) },
    pause: wanted === '',
  });
  const phone = guessCustomerKey(text) === 'phone' ? text.trim() : '';
  const found = wanted === '' || fetching ? [] : (data?.customers.nodes ?? []);
  return (
    <div className="flex flex-col gap-3">
      <div className="flex items-end gap-2">
        <TextField
          className="flex-1"
          type="search"
          label={<Trans>Phone, number or name</Trans>}
          hint={<Trans>In full: personal data is found by the exact text only.</Trans>}
          icon={<Search aria-hidden />}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            setWanted(text.trim());
          }}
        />
        <Button busy={fetching} onClick={() => setWanted(text.trim())}>
          <Trans>Find</Trans>
        </Button>
      </div>
      {error && wanted !== '' && <ErrorState problem={apiProblem(error)} onRetry={() => again()} />}
      <ul aria-live="polite" className="flex flex-col gap-1.5">
        {found.map(({ id, number, name, phone: known }) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => onFound(id)}
              className="flex min-h-target w-full flex-wrap items-baseline gap-x-3 rounded-control border border-line px-3 py-2 text-left text-small hover:border-brand hover:bg-brand-soft"
            >
              <span className="font-semibold">{name}</span>
              <span data-numeric className="text-ink-soft">
                {known} · {number}
              </span>
            </button>
          </li>
        ))}
        {wanted !== '' && data && !fetching && found.length === 0 && (
          <li className="text-small text-ink-soft">
            <Trans>Nobody is known by that.</Trans>
          </li>
        )}
      </ul>
      <Button className="self-start" icon={<UserPlus aria-hidden className="size-4" />} onClick={() => onNew(phone)}>
        <Trans>New customer</Trans>
      </Button>
    </div>
  );
}
