import { Select, TextField } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { graphql } from '../../gql';
import type { NewSite } from './draft';

const RegionClasses = graphql(`
  query RegionClasses {
    intakeForm {
      regionClasses {
        code
        label {
          text
        }
      }
    }
  }
`);

export interface NewSiteFieldsProps {
  value: NewSite;
  onChange: (value: NewSite) => void;
  wrong: (path: string) => string | undefined;
}

/** A place to go to. The region's class is asked only where the policy makes promises by region. */
export function NewSiteFields({ value, onChange, wrong }: NewSiteFieldsProps) {
  const { t } = useLingui();
  const [{ data }] = useQuery({ query: RegionClasses });
  const classes = data?.intakeForm.regionClasses ?? [];
  const text = (name: 'label' | 'region' | 'address') => ({
    value: value[name],
    onChange: (event: { target: { value: string } }) => onChange({ ...value, [name]: event.target.value }),
    error: wrong(`newSite.${name}`),
    autoComplete: 'off',
  });
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-2 text-small font-semibold">
        <Trans>Place</Trans>
      </legend>
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField label={<Trans>What it is called</Trans>} placeholder={t`Home, Hall 3`} {...text('label')} />
        <TextField label={<Trans>Region</Trans>} placeholder={t`Province, city, county`} {...text('region')} />
        <TextField className="sm:col-span-2" label={<Trans>Address</Trans>} {...text('address')} />
        {classes.length > 0 && (
          <Select
            label={<Trans>Distance</Trans>}
            options={[
              { value: '', label: t`Not known yet` },
              ...classes.map(({ code, label }) => ({ value: code, label: label.text })),
            ]}
            value={value.regionClass}
            onChange={(regionClass) => onChange({ ...value, regionClass })}
            error={wrong('newSite.regionClass')}
          />
        )}
      </div>
    </fieldset>
  );
}
