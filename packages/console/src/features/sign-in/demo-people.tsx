import { Avatar, Card, classNames } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { LoaderCircle } from 'lucide-react';
import { useState } from 'react';
import { RefusalBanner } from '../../change/refusal-banner';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { roleWords } from '../../words/people-words';
import { useSignInToDemo } from './use-sign-in-to-demo';

const DemoPersonParts = graphql(`
  fragment DemoPerson on DemoAccount {
    key
    name
    roles
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
  onEntered: () => void;
}

/** The demo's people by organization, each one press away. */
export function DemoPeople({ people, onEntered }: DemoPeopleProps) {
  const { t } = useLingui();
  const signIn = useSignInToDemo();
  const [chosen, setChosen] = useState<string | null>(null);
  const byOrganization = Map.groupBy(readFragment(DemoPersonParts, people), ({ organization }) => organization.slug);
  const enter = async (key: string) => {
    setChosen(key);
    if (await signIn.run({ key })) onEntered();
  };
  return (
    <Card title={<Trans>Try it as one of these people</Trans>}>
      <RefusalBanner refused={signIn.refused} />
      <div className="grid gap-5 sm:grid-cols-2">
        {[...byOrganization].map(([slug, members]) => (
          <section key={slug} aria-labelledby={`demo-${slug}`}>
            <h3 id={`demo-${slug}`} className="mb-2 text-small font-semibold text-ink-soft">
              {members[0]?.organization?.name.text}
            </h3>
            <ul className="flex flex-col gap-1.5">
              {members.map(({ key, name, roles, hint }) => (
                <li key={key}>
                  <button
                    type="button"
                    onClick={() => void enter(key)}
                    aria-busy={(signIn.busy && chosen === key) || undefined}
                    className={classNames(
                      'flex min-h-12 w-full items-center gap-3 rounded-control border border-line px-3 py-2 text-left',
                      'hover:border-brand hover:bg-brand-soft',
                    )}
                  >
                    <Avatar name={name} size="medium" />
                    <span className="min-w-0 flex-1">
                      <span className="block text-small font-semibold">
                        {name}{' '}
                        <span className="font-normal text-ink-soft">
                          {roles.map((role) => t(roleWords[role])).join(' · ')}
                        </span>
                      </span>
                      <span className="block text-caption text-ink-soft">{hint}</span>
                    </span>
                    {signIn.busy && chosen === key && <LoaderCircle aria-hidden className="size-4 animate-turn" />}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Card>
  );
}
