import { Select } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { graphql } from '../../gql';
import { policyStateWords } from '../../words/policy-state-words';

const VersionsToTry = graphql(`
  query VersionsToTry {
    policies {
      id
      code
      number
      state
    }
  }
`);

export interface VersionFieldProps {
  value: string | undefined;
  onChange: (version: string | undefined) => void;
}

/** Which version of the policy is asked; the one in force unless chosen. */
export function VersionField({ value, onChange }: VersionFieldProps) {
  const { t } = useLingui();
  const [{ data }] = useQuery({ query: VersionsToTry });
  const versions = data?.policies ?? [];
  return (
    <Select
      label={<Trans>Version of the policy</Trans>}
      options={[
        { value: '', label: t`The one in force` },
        ...versions.map(({ id, code, number, state }) => ({
          value: id,
          label: `${code} · ${t`version ${number}`} · ${t(policyStateWords[state])}`,
        })),
      ]}
      value={value ?? ''}
      onChange={(version) => onChange(version || undefined)}
    />
  );
}
