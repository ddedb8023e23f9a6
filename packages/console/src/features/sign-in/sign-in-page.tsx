import { apiProblem, Card, ErrorState, LanguageSwitcher, Loading, ThemeSwitcher } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Wrench } from 'lucide-react';
import { useQuery } from 'urql';
import { useRestartApi } from '../../app/api-session';
import { graphql } from '../../gql';
import { DemoPeople } from './demo-people';
import { PasswordForm } from './password-form';

const SignInPlaces = graphql(`
  query SignInPlaces {
    publicOrganizations {
      slug
      name {
        text
      }
      hotline
    }
    demoAccounts {
      key
      kind
      ...DemoPerson
    }
  }
`);

const route = getRouteApi('/sign-in');

/** The console's door: by password, or in a demo by one press as anybody. */
export function SignInPage() {
  const { next } = route.useSearch();
  const navigate = useNavigate();
  const restart = useRestartApi();
  const [{ data, error }, again] = useQuery({ query: SignInPlaces });
  const enter = () => {
    restart();
    void navigate({ to: next?.replace(/^\/console(?=\/|$)/, '') || '/', replace: true });
  };
  const staff = data?.demoAccounts.filter(({ kind }) => kind === 'STAFF') ?? [];
  return (
    <div className="min-h-dvh bg-page">
      <header className="flex items-center justify-end gap-1 p-3">
        <LanguageSwitcher />
        <ThemeSwitcher />
      </header>
      <main id="main" className="mx-auto flex max-w-180 flex-col gap-5 px-4 pt-2 pb-12">
        <div className="flex items-center gap-3">
          <span className="grid size-10 shrink-0 place-items-center rounded-control bg-brand text-on-brand">
            <Wrench aria-hidden className="size-5" />
          </span>
          <div>
            <h1 className="text-title font-semibold">
              <Trans>Service console</Trans>
            </h1>
            <p className="text-small text-ink-soft">
              <Trans>For staff. Customers sign in at the portal.</Trans>
            </p>
          </div>
        </div>
        {error && !data && (
          <ErrorState problem={apiProblem(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />
        )}
        {!data && !error && <Loading lines={4} />}
        {data && (
          <>
            {staff.length > 0 && <DemoPeople people={staff} onEntered={enter} />}
            <Card title={<Trans>With your password</Trans>}>
              <PasswordForm
                organizations={data.publicOrganizations.map(({ slug, name }) => ({ value: slug, label: name.text }))}
                onEntered={enter}
              />
            </Card>
          </>
        )}
      </main>
    </div>
  );
}
