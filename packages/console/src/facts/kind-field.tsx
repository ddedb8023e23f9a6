import { Select } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { RequestKind } from '../gql/graphql';
import { requestKindWords } from '../words/request-words';
import { useKinds } from './use-kinds';

export interface KindFieldProps {
  assetId: string | null;
  value: RequestKind;
  onChange: (kind: RequestKind) => void;
  error?: ReactNode;
}

/** The kinds of request the policy in force knows. */
export function KindField({ assetId, value, onChange, error }: KindFieldProps) {
  const { t } = useLingui();
  const { offered } = useKinds(assetId, value);
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
