import { SegmentedControl, TextField } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { customerKindWords } from '../../words/people-words';
import type { NewCustomer } from './draft';

export interface NewCustomerFieldsProps {
  value: NewCustomer;
  onChange: (value: NewCustomer) => void;
  wrong: (path: string) => string | undefined;
}

export function NewCustomerFields({ value, onChange, wrong }: NewCustomerFieldsProps) {
  const { t } = useLingui();
  const text = (name: 'name' | 'phone' | 'email') => ({
    value: value[name],
    onChange: (event: { target: { value: string } }) => onChange({ ...value, [name]: event.target.value }),
    error: wrong(`newCustomer.${name}`),
    autoComplete: 'off',
  });
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-2 text-small font-semibold">
        <Trans>New customer</Trans>
      </legend>
      <SegmentedControl
        label={t`Kind of customer`}
        value={value.kind}
        onChange={(kind) => onChange({ ...value, kind })}
        segments={(['PERSON', 'COMPANY'] as const).map((kind) => ({ value: kind, label: t(customerKindWords[kind]) }))}
      />
      <div className="grid gap-3 sm:grid-cols-3">
        <TextField label={<Trans>Name</Trans>} {...text('name')} />
        <TextField label={<Trans>Phone</Trans>} type="tel" {...text('phone')} />
        <TextField label={<Trans>E-mail</Trans>} type="email" optional {...text('email')} />
      </div>
    </fieldset>
  );
}
