import { apiProblem, Button, Card, EmptyState, ErrorState, Loading, Select, TextField } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Search, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { PageBar } from '../../app/page-bar';
import { type CustomerKey, customerFilter, customerKeys } from '../../customer/customer-search';
import { graphql } from '../../gql';
import { customerGradeWords } from '../../words/people-words';

const CustomerSearch = graphql(`
  query CustomerSearch($filter: CustomerFilter!) {
    customers(filter: $filter, first: 20) {
      nodes {
        id
        number
        kind
        grade
        name
        phone
        email
      }
    }
  }
`);

const route = getRouteApi('/desk/customers');

/** Finds a customer by something they said exactly: a telephone number, a number, an address, a name. */
export function CustomersPage() {
  const { t } = useLingui();
  const { q = '', by } = route.useSearch();
  const navigate = useNavigate();
  const [text, setText] = useState(q);
  const key = customerKeys.find((one) => one === by);
  const [chosen, setChosen] = useState<CustomerKey | 'any'>(key ?? 'any');
  const [{ data, error, fetching }, again] = useQuery({
    query: CustomerSearch,
    variables: { filter: customerFilter(q, key) },
    pause: q === '',
  });
  const find = () =>
    void navigate({
      to: '/customers',
      search: { ...(text.trim() && { q: text.trim() }), ...(chosen !== 'any' && { by: chosen }) },
    });
  const found = q === '' ? [] : (data?.customers.nodes ?? []);
  return (
    <>
      <PageBar>
        <Trans>Customers</Trans>
      </PageBar>
      <div className="mx-auto flex w-full max-w-200 flex-col gap-4 p-3 md:p-5">
        <form
          role="search"
          className="flex flex-wrap items-end gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            find();
          }}
        >
          <TextField
            className="min-w-52 flex-1"
            type="search"
            label={<Trans>Customer</Trans>}
            hint={<Trans>The whole phone number, e-mail address, customer number or name.</Trans>}
            icon={<Search aria-hidden />}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <Select<CustomerKey | 'any'>
            label={<Trans>Search by</Trans>}
            options={[
              { value: 'any', label: t`What it looks like` },
              { value: 'phone', label: t`Phone` },
              { value: 'email', label: t`E-mail` },
              { value: 'number', label: t`Number` },
              { value: 'name', label: t`Name` },
            ]}
            value={chosen}
            onChange={setChosen}
          />
          <Button type="submit" variant="primary">
            <Trans>Find</Trans>
          </Button>
        </form>
        {error && q !== '' && <ErrorState problem={apiProblem(error)} onRetry={() => again()} />}
        {fetching && <Loading lines={3} />}
        {q === '' && <EmptyState icon={<Search />} title={<Trans>Whom are you looking for?</Trans>} />}
        {q !== '' && data && !fetching && found.length === 0 && (
          <EmptyState
            icon={<UserPlus />}
            title={<Trans>Nobody is known by that</Trans>}
            action={
              <Link to="/intake" className="text-small text-brand underline">
                <Trans>Take a request from a new customer</Trans>
              </Link>
            }
          >
            <Trans>Personal data is found by the exact text only. Check the digits, or try another way.</Trans>
          </EmptyState>
        )}
        {found.length > 0 && (
          <Card padded={false}>
            <ul className="divide-y divide-line">
              {found.map(({ id, number, grade, name, phone, email }) => (
                <li key={id}>
                  <Link
                    to="/customers/$customerId"
                    params={{ customerId: id }}
                    className="flex flex-wrap items-baseline gap-x-4 gap-y-0.5 px-card py-3 text-small hover:bg-page"
                  >
                    <span className="font-semibold">{name}</span>
                    <span data-numeric className="text-ink-soft">
                      {number}
                    </span>
                    <span data-numeric className="text-ink-soft">
                      {phone} {email}
                    </span>
                    <span className="ml-auto text-ink-soft">{t(customerGradeWords[grade])}</span>
                  </Link>
                </li>
              ))}
            </ul>
          </Card>
        )}
      </div>
    </>
  );
}
