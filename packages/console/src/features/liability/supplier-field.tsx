import { SearchSelect, type FieldProps } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { graphql } from '../../gql';

const SuppliersToChoose = graphql(`
  query SuppliersToChoose {
    suppliers {
      id
      code
      name {
        text
      }
    }
  }
`);

/** Somebody outside, by name; with the partner where it is one. */
export interface Outsider {
  name: string;
  partnerId: string | null;
}

interface Offered extends Outsider {
  code?: string;
}

export interface SupplierFieldProps extends FieldProps {
  value: Outsider;
  onChange: (outsider: Outsider) => void;
}

/** A carrier, an insurer or a supplier: one of ours from the list, or a name as it is typed. */
export function SupplierField({ value, onChange, ...field }: SupplierFieldProps) {
  const { t } = useLingui();
  const [{ data, fetching }] = useQuery({ query: SuppliersToChoose });
  const offered = (data?.suppliers ?? []).map(({ id, code, name }): Offered => ({
    partnerId: id,
    code,
    name: name.text,
  }));
  // Of two with the same name none is meant until it is picked.
  const itemOf = (text: string): Offered => {
    const [one, ...more] = offered.filter(({ name }) => name === text.trim());
    return one && more.length === 0 ? one : { name: text, partnerId: null };
  };
  return (
    <SearchSelect<Offered>
      {...field}
      placeholder={t`Choose, or write a name`}
      emptyText={<Trans>Not in the list: kept as a name.</Trans>}
      maxLength={200}
      searching={fetching}
      items={offered}
      itemOf={itemOf}
      value={value.name === '' ? null : value}
      onChange={(chosen) => onChange({ name: chosen?.name ?? '', partnerId: chosen?.partnerId ?? null })}
      keyOf={({ partnerId, name }) => partnerId ?? name}
      labelOf={({ name }) => name}
      renderItem={({ name, code }) => (
        <>
          {name} <span className="text-caption text-ink-soft">{code}</span>
        </>
      )}
    />
  );
}
