import { Avatar, Card, formatPhone, KeyValueList } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../../gql';

const ContactCardParts = graphql(`
  fragment ContactCard on Customer {
    number
    name
    phone
    email
    contacts {
      id
      name
      phone
      duty
    }
    sites {
      id
      label
      address
      region
    }
  }
`);

/** What the organization knows the customer by, whole: it is their own. */
export function ContactCard({ customer }: { customer: FragmentType<typeof ContactCardParts> }) {
  const { t } = useLingui();
  const { number, name, phone, email, contacts, sites } = readFragment(ContactCardParts, customer);
  const who = name ?? number;
  const items = [
    { key: 'phone', term: t`Phone`, value: phone && formatPhone(phone) },
    { key: 'email', term: t`E-mail`, value: email && <span className="break-all">{email}</span> },
    ...contacts.map((contact) => ({
      key: contact.id,
      term: contact.duty ?? t`Contact`,
      value: (
        <>
          {contact.name}
          {contact.phone && (
            <>
              {' · '}
              <span className="whitespace-nowrap">{formatPhone(contact.phone)}</span>
            </>
          )}
        </>
      ),
    })),
    ...sites.map(({ id, label, address, region }) => ({ key: id, term: label, value: address ?? region })),
  ];
  return (
    <Card>
      <div className="mb-4 flex items-center gap-3">
        <Avatar name={who} size="medium" />
        <div className="min-w-0">
          <h2 className="text-[18px] font-semibold">{who}</h2>
          <p className="text-small text-ink-soft">
            <Trans>Customer number {number}</Trans>
          </p>
        </div>
      </div>
      <KeyValueList items={items.filter(({ value }) => Boolean(value))} />
      <p className="mt-4 border-t border-line pt-3 text-small text-ink-soft">
        <Trans>Something changed? Call us, and we put it right for all your products at once.</Trans>
      </p>
    </Card>
  );
}
