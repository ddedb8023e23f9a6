import { Avatar, Card } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { ChevronRight, LoaderCircle } from 'lucide-react';
import { useState } from 'react';
import { RefusalWords } from '../../change/refusal-words';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { useSignInToDemo } from './use-sign-in-to-demo';

const DemoPersonParts = graphql(`
  fragment DemoPerson on DemoAccount {
    key
    name
    hint
    organization {
      slug
      name {
        text
      }
    }
  }
`);

export interface DemoPeopleProps {
  people: readonly FragmentType<typeof DemoPersonParts>[];
  /** With the short name of the organization. */
  onEntered: (organization: string) => void;
}

/** The demo's customers, each one press away. */
export function DemoPeople({ people, onEntered }: DemoPeopleProps) {
  const signIn = useSignInToDemo();
  const [chosen, setChosen] = useState<string | null>(null);
  const enter = async (key: string, organization: string) => {
    setChosen(key);
    if (await signIn.run({ key })) onEntered(organization);
  };
  return (
    <Card title={<Trans>Look around as a customer</Trans>}>
      <RefusalWords refused={signIn.refused} />
      <ul className="flex flex-col gap-2">
        {readFragment(DemoPersonParts, people).map(({ key, name, hint, organization }) => (
          <li key={key}>
            <button
              type="button"
              onClick={() => void enter(key, organization.slug)}
              aria-busy={(signIn.busy && chosen === key) || undefined}
              className="flex min-h-16 w-full items-center gap-3 rounded-control border border-line px-3 py-2.5 text-left hover:border-brand hover:bg-brand-soft"
            >
              <Avatar name={name} size="medium" />
              <span className="min-w-0 flex-1">
                <span className="block font-semibold">{name}</span>
                <span className="block text-small text-ink-soft">
                  {organization.name.text} · {hint}
                </span>
              </span>
              {signIn.busy && chosen === key ? (
                <LoaderCircle aria-hidden className="size-5 shrink-0 animate-turn" />
              ) : (
                <ChevronRight aria-hidden className="size-5 shrink-0 text-ink-soft" />
              )}
            </button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
