import { Checkbox, Dialog, ErrorState, apiProblem, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useQuery } from 'urql';
import { RefusalBanner } from '../../change/refusal-banner';
import { graphql } from '../../gql';
import { SearchText } from '../../search/search-text';
import { useDemandAdmission } from './use-demand-admission';
import { useSitesToEnter } from './use-sites-to-enter';

const PlacesOfCustomers = graphql(`
  query PlacesOfCustomers($name: String!) {
    customers(filter: { name: $name }, first: 20) {
      nodes {
        id
        name
        sites {
          id
          label
          region
          needsAdmission
        }
      }
    }
  }
`);

interface PlaceShown {
  id: string;
  label: string;
  region: string;
  needsAdmission: boolean;
}

/** Which places let nobody in without admission: those that do, and others by their customer's name. */
export function PlacesDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const toast = useToast();
  const demand = useDemandAdmission();
  const demanded = useSitesToEnter();
  const [name, setName] = useState('');
  const [{ data, error }, again] = useQuery({
    query: PlacesOfCustomers,
    variables: { name },
    pause: name === '',
    requestPolicy: 'cache-and-network',
  });
  const set = async (site: PlaceShown, on: boolean) => {
    if (!(await demand.run({ siteId: site.id, demanded: on }))) return;
    toast({ text: on ? t`Nobody is sent to ${site.label} without admission.` : t`${site.label} lets everybody in.` });
  };
  const found = name === '' ? [] : (data?.customers.nodes ?? []);
  return (
    <Dialog
      open
      wide
      onOpenChange={onClose}
      title={<Trans>Places</Trans>}
      description={<Trans>Nobody is sent to a place that is ticked before they are admitted to it.</Trans>}
    >
      <div className="flex flex-col gap-4">
        <SearchText
          label={t`Find a customer’s places`}
          placeholder={t`Customer’s name`}
          text={name}
          onChange={setName}
        />
        <RefusalBanner refused={demand.refused} />
        {error && name !== '' && !data && (
          <ErrorState problem={apiProblem(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />
        )}
        {found.map((customer) => (
          <fieldset key={customer.id} className="flex flex-col gap-2">
            <legend className="text-small font-semibold">{customer.name}</legend>
            {customer.sites.map((site) => (
              <PlaceLine key={site.id} site={site} onSet={set} />
            ))}
          </fieldset>
        ))}
        <fieldset className="flex flex-col gap-2">
          <legend className="text-small font-semibold">
            <Trans>Demand admission now</Trans>
          </legend>
          {demanded.length === 0 && (
            <p className="text-small text-ink-soft">
              <Trans>None yet.</Trans>
            </p>
          )}
          {demanded.map((site) => (
            <PlaceLine key={site.id} site={site} onSet={set} />
          ))}
        </fieldset>
      </div>
    </Dialog>
  );
}

function PlaceLine({ site, onSet }: { site: PlaceShown; onSet: (site: PlaceShown, on: boolean) => Promise<void> }) {
  return (
    <Checkbox
      label={`${site.region} ${site.label}`}
      checked={site.needsAdmission}
      onChange={({ target }) => void onSet(site, target.checked)}
    />
  );
}
