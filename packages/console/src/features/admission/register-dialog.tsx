import { Checkbox, RadioCards, Select, TextField } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ChangeDialog } from '../../change/change-dialog';
import { issueOf } from '../../change/issue-of';
import { optionsOf, type AdmissionForm } from './use-admission-form';
import { useRegisterAdmission } from './use-register-admission';
import { useSitesToEnter } from './use-sites-to-enter';
import { useTechnicians } from './use-technicians';

export interface RegisterDialogProps {
  form: AdmissionForm;
  onClose: () => void;
  onRegistered: (id: string) => void;
}

const OWN_GROUND = 'OWN_GROUND';

/** Registers somebody who is to enter a place, and who answers for them. */
export function RegisterDialog({ form, onClose, onRegistered }: RegisterDialogProps) {
  const { t } = useLingui();
  const register = useRegisterAdmission();
  const technicians = useTechnicians();
  const sites = useSitesToEnter();
  const [whose, setWhose] = useState<'OURS' | 'OTHERS'>('OURS');
  const [technicianId, setTechnicianId] = useState<string | null>(null);
  const [name, setName] = useState('');
  const [firm, setFirm] = useState('');
  const [named, setNamed] = useState<string | null>(null);
  const [place, setPlace] = useState<string | null>(null);
  const [department, setDepartment] = useState<string | null>(null);
  const [contracting, setContracting] = useState<string | null>(null);
  const [trades, setTrades] = useState<readonly string[]>([]);
  const [passedOnBy, setPassedOnBy] = useState('');
  const [tried, setTried] = useState(false);
  const ours = whose === 'OURS';
  const nobody = ours ? !technicianId : name.trim() === '' || firm.trim() === '';
  const { refused } = register;
  const missing = (is: boolean, path: string) => (tried && is ? t`Needed.` : issueOf(refused, path));
  const send = async () => {
    setTried(true);
    if (nobody || !named || !place || (form.departmentRequired && !department)) return;
    const done = await register.run({
      technicianId: ours ? technicianId : null,
      name: ours ? null : name.trim(),
      firm: ours ? null : firm.trim(),
      class: named,
      trades: [...trades],
      siteId: place === OWN_GROUND ? null : place,
      department,
      contractingDepartment: contracting,
      passedOnBy: passedOnBy.trim() || null,
    });
    if (done) onRegistered(done.admission.id);
  };
  return (
    <ChangeDialog
      wide
      title={<Trans>Register somebody</Trans>}
      description={<Trans>From then on the file says what is missing before they may enter.</Trans>}
      label={<Trans>Register</Trans>}
      change={register}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      <RadioCards<'OURS' | 'OTHERS'>
        label={<Trans>Who</Trans>}
        value={whose}
        onChange={setWhose}
        layout="grid"
        cards={[
          { value: 'OURS', title: <Trans>One of our technicians</Trans> },
          { value: 'OTHERS', title: <Trans>Somebody of another firm</Trans> },
        ]}
      />
      {ours ? (
        <Select
          label={<Trans>Technician</Trans>}
          placeholder={t`Choose`}
          options={technicians.map(({ id, name: of }) => ({ value: id, label: of }))}
          value={technicianId}
          onChange={setTechnicianId}
          error={missing(!technicianId, 'technicianId')}
        />
      ) : (
        <div className="grid gap-3 sm:grid-cols-2">
          <TextField
            label={<Trans>Name</Trans>}
            maxLength={100}
            value={name}
            onChange={({ target }) => setName(target.value)}
            error={missing(name.trim() === '', 'name')}
          />
          <TextField
            label={<Trans>Firm</Trans>}
            maxLength={100}
            value={firm}
            onChange={({ target }) => setFirm(target.value)}
            error={missing(firm.trim() === '', 'firm')}
          />
        </div>
      )}
      <div className="grid gap-3 sm:grid-cols-2">
        <Select
          label={<Trans>Class</Trans>}
          placeholder={t`Choose`}
          options={optionsOf(form.classes)}
          value={named}
          onChange={setNamed}
          error={missing(!named, 'class')}
        />
        <Select
          label={<Trans>Place</Trans>}
          placeholder={t`Choose`}
          options={[
            { value: OWN_GROUND, label: t`our own ground` },
            ...sites.map(({ id, label, region }) => ({ value: id, label: `${region} ${label}` })),
          ]}
          value={place}
          onChange={setPlace}
          error={missing(!place, 'siteId')}
        />
        <Select
          label={<Trans>Responsible department</Trans>}
          placeholder={t`Choose`}
          options={optionsOf(form.departments)}
          value={department}
          onChange={setDepartment}
          error={missing(form.departmentRequired && !department, 'department')}
        />
        <Select
          optional
          label={<Trans>Contracting department</Trans>}
          placeholder={t`the same`}
          options={optionsOf(form.departments)}
          value={contracting}
          onChange={setContracting}
        />
      </div>
      <fieldset className="flex flex-wrap gap-x-4 gap-y-2">
        <legend className="mb-1 text-small font-semibold">
          <Trans>Special trades</Trans>
        </legend>
        {form.trades.map((trade) => (
          <Checkbox
            key={trade.name}
            label={trade.label.text}
            checked={trades.includes(trade.name)}
            onChange={({ target }) =>
              setTrades(target.checked ? [...trades, trade.name] : trades.filter((one) => one !== trade.name))
            }
          />
        ))}
      </fieldset>
      {!form.subcontractingAllowed && !ours && (
        <TextField
          optional
          label={<Trans>Contract passed on by</Trans>}
          hint={<Trans>Contracts may not be passed on: named here, it is put on record and refused.</Trans>}
          maxLength={100}
          value={passedOnBy}
          onChange={({ target }) => setPassedOnBy(target.value)}
        />
      )}
    </ChangeDialog>
  );
}
