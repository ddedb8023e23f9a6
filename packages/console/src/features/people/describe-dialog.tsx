import { Select, TextField, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useQuery } from 'urql';
import { ChangeDialog } from '../../change/change-dialog';
import { issueOf } from '../../change/issue-of';
import { graphql } from '../../gql';
import type { FilePartProps } from './person-query';
import { useDescribeTechnician } from './use-describe-technician';

const Outlets = graphql(`
  query Outlets {
    outlets {
      id
      name {
        text
      }
    }
  }
`);

const NONE = '';
const parts = (text: string) => [...new Set(text.split(/[,，、;；]/).map((one) => one.trim()))].filter(Boolean);

/** Skills, regions, outlet and home, as one form. */
export function DescribeDialog({ person, onClose, onChanged }: FilePartProps & { onClose: () => void }) {
  const { t } = useLingui();
  const toast = useToast();
  const change = useDescribeTechnician();
  const [{ data }] = useQuery({ query: Outlets });
  const [skills, setSkills] = useState(person.skills.join(', '));
  const [regions, setRegions] = useState(person.regions.join(', '));
  const [outlet, setOutlet] = useState(person.outlet?.id ?? NONE);
  const [home, setHome] = useState({ latitude: '', longitude: '', address: '' });
  const moves = Object.values(home).some((text) => text.trim());
  const place = { latitude: Number(home.latitude), longitude: Number(home.longitude), address: home.address.trim() };
  const wrongHome =
    moves &&
    !(
      home.latitude.trim() &&
      home.longitude.trim() &&
      place.address &&
      isFinite(place.latitude) &&
      isFinite(place.longitude)
    );
  const [tried, setTried] = useState(false);
  const send = async () => {
    setTried(true);
    if (wrongHome) return;
    const done = await change.run({
      technicianId: person.id,
      version: person.version,
      skills: parts(skills),
      regions: parts(regions),
      outletId: outlet || null,
      ...(moves ? { home: place } : {}),
    });
    if (!done) return;
    toast({ text: t`Saved.` });
    onChanged();
  };
  const homeField = (key: keyof typeof home, label: string) => (
    <TextField
      label={label}
      value={home[key]}
      inputMode={key === 'address' ? 'text' : 'decimal'}
      maxLength={200}
      onChange={(event) => setHome({ ...home, [key]: event.target.value })}
      error={issueOf(change.refused, `home.${key}`)}
    />
  );
  return (
    <ChangeDialog
      title={person.name}
      label={<Trans>Save</Trans>}
      change={change}
      onSubmit={() => void send()}
      onClose={onClose}
      onReload={onChanged}
    >
      <TextField
        label={<Trans>Skills</Trans>}
        hint={<Trans>Codes of components, separated by commas.</Trans>}
        value={skills}
        onChange={(event) => setSkills(event.target.value)}
        error={issueOf(change.refused, 'skills')}
      />
      <TextField
        label={<Trans>Sent to</Trans>}
        hint={<Trans>Regions from large to small, with a slash between, separated by commas.</Trans>}
        value={regions}
        onChange={(event) => setRegions(event.target.value)}
        error={issueOf(change.refused, 'regions')}
      />
      <Select
        label={<Trans>Outlet</Trans>}
        options={[
          { value: NONE, label: t`head office` },
          ...(data?.outlets ?? []).map(({ id, name }) => ({ value: id, label: name.text })),
        ]}
        value={outlet}
        onChange={setOutlet}
      />
      <fieldset className="flex flex-col gap-3">
        <legend className="mb-2 text-small font-semibold">
          <Trans>Another home</Trans>
        </legend>
        <p className="text-caption text-ink-soft">
          <Trans>Left empty, the home stays as it is. Only the person reads the address.</Trans>
        </p>
        <div className="grid gap-3 sm:grid-cols-2">
          {homeField('latitude', t`Degrees north`)}
          {homeField('longitude', t`Degrees east`)}
        </div>
        {homeField('address', t`Address`)}
        {tried && wrongHome && (
          <p role="alert" className="text-small text-broken">
            <Trans>A home needs both degrees and an address.</Trans>
          </p>
        )}
      </fieldset>
    </ChangeDialog>
  );
}
