import { apiProblem, buttonClass, Card, EmptyState, ErrorState, KeyValueList } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { PageBar } from '../../app/page-bar';
import { PageLoading } from '../../app/page-loading';
import { graphql } from '../../gql';
import { RequestList } from '../../request-list/request-list';
import { RevealCustomer } from '../../reveal/reveal-customer';
import { customerGradeWords, customerKindWords } from '../../words/people-words';
import { CustomerAssets } from './customer-assets';
import { CustomerSites } from './customer-sites';

const CustomerFile = graphql(`
  query CustomerFile($id: ID!) {
    customer(id: $id) {
      id
      number
      kind
      grade
      name
      phone
      email
      language
      contacts {
        id
        name
        phone
        duty
      }
      sites {
        id
        ...CustomerSite
      }
      assets(first: 50) {
        nodes {
          id
          ...CustomerAsset
        }
        totalCount
      }
      requests(first: 50) {
        nodes {
          id
          ...RequestListItem
        }
        totalCount
      }
    }
  }
`);

const route = getRouteApi('/desk/customers/$customerId');

/** A customer's file: who they are, where, what they own and what they asked for. */
export function CustomerPage() {
  const { t } = useLingui();
  const { customerId } = route.useParams();
  const [{ data, error }, again] = useQuery({
    query: CustomerFile,
    variables: { id: customerId },
    requestPolicy: 'cache-and-network',
  });
  if (error && !data)
    return (
      <ErrorState level={1} problem={apiProblem(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />
    );
  if (!data) return <PageLoading lines={8} />;
  const { customer } = data;
  if (!customer) return <EmptyState level={1} title={<Trans>This customer is not yours to see</Trans>} />;
  const { number, kind, grade, name, phone, email, language, contacts, sites, assets, requests } = customer;
  const items = [
    { key: 'number', term: t`Number`, value: number },
    { key: 'kind', term: t`Kind`, value: `${t(customerKindWords[kind])} · ${t(customerGradeWords[grade])}` },
    { key: 'phone', term: t`Phone`, value: phone },
    { key: 'email', term: t`E-mail`, value: email },
    { key: 'language', term: t`Language`, value: language === 'en' ? 'English' : '中文' },
    ...contacts.map((contact) => ({
      key: contact.id,
      term: contact.duty,
      value: `${contact.name ?? ''} ${contact.phone ?? ''}`,
    })),
  ].filter(({ value }) => value);
  return (
    <>
      <PageBar
        actions={
          <>
            <RevealCustomer customerId={customerId} />
            <Link to="/intake" search={{ customer: customerId }} className={buttonClass({ variant: 'primary' })}>
              <Trans>New request</Trans>
            </Link>
          </>
        }
      >
        {name ?? number}
      </PageBar>
      <div className="grid content-start gap-4 p-3 md:p-5 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.6fr)]">
        <div className="flex min-w-0 flex-col gap-4">
          <Card title={<Trans>Customer</Trans>}>
            <KeyValueList items={items} />
          </Card>
          <CustomerSites sites={sites} />
        </div>
        <div className="flex min-w-0 flex-col gap-4">
          <CustomerAssets assets={assets.nodes} count={assets.totalCount} />
          <Card title={<Trans>Requests ({requests.totalCount})</Trans>}>
            <RequestList requests={requests.nodes} />
          </Card>
        </div>
      </div>
    </>
  );
}
