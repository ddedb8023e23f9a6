import { Card, KeyValueList } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { RevealCustomer } from '../../reveal/reveal-customer';
import { customerGradeWords, customerKindWords } from '../../words/people-words';

const CustomerCardParts = graphql(`
  fragment CustomerCard on ServiceRequest {
    id
    customer {
      id
      number
      kind
      grade
      name
      phone
      email
    }
    site {
      id
      label
      region
      address
      needsAdmission
    }
  }
`);

/** Who the customer is and where, masked until somebody needs it in full. */
export function CustomerCard({ request }: { request: FragmentType<typeof CustomerCardParts> }) {
  const { t } = useLingui();
  const { customer, site } = readFragment(CustomerCardParts, request);
  if (!customer) return null;
  const items = [
    { key: 'name', term: t`Name`, value: customer.name },
    { key: 'number', term: t`Number`, value: customer.number },
    {
      key: 'grade',
      term: t`Kind`,
      value: `${t(customerKindWords[customer.kind])} · ${t(customerGradeWords[customer.grade])}`,
    },
    { key: 'phone', term: t`Phone`, value: customer.phone },
    { key: 'email', term: t`E-mail`, value: customer.email },
    { key: 'site', term: t`Place`, value: site && [site.label, site.region, site.address].filter(Boolean).join(' · ') },
    { key: 'admission', term: t`Admission`, value: site?.needsAdmission && t`Registered people only` },
  ].filter(({ value }) => value);
  return (
    <Card title={<Trans>Customer</Trans>} aside={<RevealCustomer customerId={customer.id} />}>
      <KeyValueList items={items} />
      <Link
        to="/customers/$customerId"
        params={{ customerId: customer.id }}
        className="mt-3 inline-flex min-h-target items-center text-small text-brand hover:underline"
      >
        <Trans>Open the customer's file</Trans>
      </Link>
    </Card>
  );
}
