import { apiProblem, Card, Checkbox, EmptyState, ErrorState, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { BadgeCheck } from 'lucide-react';
import { useQuery } from 'urql';
import { PageLoading } from '../../app/page-loading';
import { useViewer } from '../../app/viewer';
import { RefusalBanner } from '../../change/refusal-banner';
import { graphql } from '../../gql';
import type { CertificateKind } from '../../gql/graphql';
import { mayLeadPeople } from './may-lead-people';
import { PeopleBar } from '../../people-places/people-bar';
import { certificateKinds, certificateWords } from './person-words';
import { useDemandCertificates } from './use-demand-certificates';

const Demands = graphql(`
  query CertificateDemands {
    certificateDemands {
      skill
      kinds
      name {
        text
      }
    }
  }
`);

/** Which certificate the state demands for which work: whoever lacks it is not sent to it. */
export function DemandsPage() {
  const { t } = useLingui();
  const toast = useToast();
  const leads = mayLeadPeople(useViewer().roles);
  const demand = useDemandCertificates();
  const [{ data, error }, again] = useQuery({ query: Demands, requestPolicy: 'cache-and-network' });
  const renew = () => again({ requestPolicy: 'network-only' });
  const set = async (skill: string, kinds: readonly CertificateKind[], before: readonly CertificateKind[]) => {
    const done = await demand.run({ skill, kinds: [...kinds] });
    renew();
    if (done) toast({ text: t`Saved.`, undo: () => void demand.run({ skill, kinds: [...before] }).then(renew) });
  };
  return (
    <div className="flex flex-1 flex-col">
      <PeopleBar at="demands" />
      <div className="mx-auto flex w-full max-w-250 flex-col gap-4 p-3 md:p-5">
        <p className="text-small text-ink-soft">
          <Trans>
            Where the state demands a certificate for work, whoever does not hold it on that day is not proposed and
            cannot be sent.
          </Trans>
        </p>
        <RefusalBanner refused={demand.refused} onReload={renew} />
        {error && !data && <ErrorState problem={apiProblem(error)} onRetry={renew} />}
        {!data && !error && <PageLoading lines={6} />}
        {data && data.certificateDemands.length === 0 && (
          <EmptyState icon={<BadgeCheck />} title={<Trans>No work is on record yet</Trans>}>
            <Trans>Components of products and skills of technicians appear here.</Trans>
          </EmptyState>
        )}
        {data?.certificateDemands.map(({ skill, name, kinds }) => (
          <Card key={skill} title={name.text}>
            <fieldset disabled={!leads || demand.busy} className="grid gap-x-4 gap-y-2 sm:grid-cols-2 lg:grid-cols-3">
              <legend className="sr-only">
                <Trans>Demanded for {name.text}</Trans>
              </legend>
              {certificateKinds.map((kind) => (
                <Checkbox
                  key={kind}
                  label={t(certificateWords[kind])}
                  checked={kinds.includes(kind)}
                  onChange={(event) =>
                    void set(
                      skill,
                      event.target.checked ? [...kinds, kind] : kinds.filter((one) => one !== kind),
                      kinds,
                    )
                  }
                />
              ))}
            </fieldset>
          </Card>
        ))}
      </div>
    </div>
  );
}
