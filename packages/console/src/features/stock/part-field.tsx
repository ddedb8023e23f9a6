import { SearchSelect } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import type { StockPart } from './stock-query';

export interface PartFieldProps {
  parts: readonly StockPart[];
  value: StockPart | null;
  onChange: (part: StockPart | null) => void;
  error?: string;
}

/** One part of the price list. */
export function PartField({ parts, value, onChange, error }: PartFieldProps) {
  const { t } = useLingui();
  return (
    <SearchSelect<StockPart>
      label={<Trans>Part</Trans>}
      placeholder={t`Name or short name`}
      items={parts}
      value={value}
      onChange={onChange}
      keyOf={({ id }) => id}
      labelOf={({ code, name }) => `${name.text} ${code}`}
      error={error}
    />
  );
}
