import { Trans } from '@lingui/react/macro';
import { Phone } from 'lucide-react';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { CodeForm } from './code-form';
import type { Destination } from './destination';
import { DestinationForm } from './destination-form';
import { rememberedOrganization } from './remembered-organization';
import type { SentCode } from './sent-code';

const SignInOrganizationParts = graphql(`
  fragment SignInOrganization on PublicOrganization {
    slug
    name {
      text
    }
    hotline
  }
`);

export interface CodeSignInProps {
  organizations: readonly FragmentType<typeof SignInOrganizationParts>[];
  /** Short name of the organization whose link was followed. */
  invitedTo: string | undefined;
  /** With the short name of the organization. */
  onEntered: (organization: string) => void;
}

/** Two steps: where the code goes, then the code. */
export function CodeSignIn({ organizations, invitedTo, onEntered }: CodeSignInProps) {
  const known = readFragment(SignInOrganizationParts, organizations);
  const [destination, setDestination] = useState<Destination>(() => ({
    organization: chosenFirst(
      known.map(({ slug }) => slug),
      invitedTo,
    ),
    by: 'phone',
    address: '',
  }));
  const [sent, setSent] = useState<SentCode | null>(null);
  const hotline = known.find(({ slug }) => slug === destination.organization)?.hotline;
  return (
    <>
      {sent ? (
        <CodeForm
          destination={destination}
          sent={sent}
          onSentAgain={setSent}
          onBack={() => setSent(null)}
          onEntered={() => onEntered(destination.organization)}
        />
      ) : (
        <DestinationForm
          organizations={known.map(({ slug, name }) => ({ value: slug, label: name.text }))}
          start={destination}
          onSent={(chosen, code) => {
            setDestination(chosen);
            setSent(code);
          }}
        />
      )}
      {sent && hotline && (
        <p className="mt-5 flex flex-wrap items-center gap-x-2 border-t border-line pt-3 text-small text-ink-soft">
          <Trans>No code? We are glad to help by telephone:</Trans>
          <a
            href={`tel:${hotline}`}
            className="inline-flex min-h-target items-center gap-1.5 font-semibold text-brand underline"
          >
            <Phone aria-hidden className="size-4" />
            {hotline}
          </a>
        </p>
      )}
    </>
  );
}

/** The link's organization, else the one of the last time, else the only one there is; nothing when it must be chosen. */
function chosenFirst(slugs: string[], invitedTo: string | undefined): string {
  const wished = [invitedTo, rememberedOrganization.read(), slugs.length === 1 ? slugs[0] : undefined];
  return wished.find((slug) => slug != null && slugs.includes(slug)) ?? '';
}
