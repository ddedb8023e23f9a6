import { Select } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../gql';
import type { RequestKind } from '../../gql/graphql';
import { requestKindWords } from '../../words/request-words';

const IntakeKinds = graphql(`
  query IntakeKinds($assetId: ID) {
    intakeForm(assetId: $assetId) {
      kinds {
        code
        label {
          text
        }
      }
    }
  }
`);

export interface KindFieldProps {
  assetId: string | null;
  value: RequestKind;
  onChange: (kind: RequestKind) => void;
  error?: ReactNode;
}

/** The kinds of request the policy in force knows. */
export function KindField({ assetId, value, onChange, error }: KindFieldProps) {
  const { t } = useLingui();
  const [{ data }] = useQuery({ query: IntakeKinds, variables: { assetId } });
  const offered = data?.intakeForm.kinds.map(({ code, label }) => ({ value: code as RequestKind, label: label.text }));
  return (
    <Select<RequestKind>
      label={<Trans>Kind of request</Trans>}
      options={offered ?? [{ value, label: t(requestKindWords[value]) }]}
      value={value}
      onChange={onChange}
      error={error}
    />
  );
}
