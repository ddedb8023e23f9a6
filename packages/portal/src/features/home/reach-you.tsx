import { formatPhone } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Phone } from 'lucide-react';
import { type FragmentType, graphql, readFragment } from '../../gql';

const ReachYouParts = graphql(`
  fragment ReachYou on Customer {
    phone
    email
  }
`);

/** How the customer is reached about it, and where to say otherwise. */
export function ReachYou({ customer }: { customer: FragmentType<typeof ReachYouParts> }) {
  const { phone, email } = readFragment(ReachYouParts, customer);
  const reach = phone ? formatPhone(phone) : email;
  if (!reach) return null;
  return (
    <p className="flex items-start gap-2 text-small text-ink-soft">
      <Phone aria-hidden className="mt-0.5 size-4 shrink-0" />
      <span>
        <Trans>
          We reach you at{' '}
          <span data-numeric className="font-semibold text-ink">
            {reach}
          </span>
          .
        </Trans>{' '}
        <Link to="/me" className="font-semibold text-brand underline underline-offset-2">
          <Trans>Contact details</Trans>
        </Link>
      </span>
    </p>
  );
}
