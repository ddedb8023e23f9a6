import type { BearerKind } from '@aftercare/schema';
import { Button, IconButton, NumberField, Select } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Trash2 } from 'lucide-react';
import { Amount } from '../../money/amount';
import { basisPointsOf } from './basis-points';
import type { DraftShare } from './draft-shares';
import { SupplierField } from './supplier-field';

export interface ShareRowProps {
  share: DraftShare;
  /** From 1. */
  number: number;
  bearers: readonly { name: string; label: { text: string }; kind: BearerKind }[];
  /** What it comes to; null while no loss is known. */
  amount: { amountMinor: string; currency: string } | null | undefined;
  /** Whether something is left over, or too much given away. */
  rest: boolean;
  tried: boolean;
  issue: (field: 'department' | 'basisPoints' | 'named') => string | undefined;
  onChange: (share: DraftShare) => void;
  onRest: () => void;
  onRemove?: () => void;
}

/** One bearer, how much, and what that comes to. */
export function ShareRow(props: ShareRowProps) {
  const { share, number, bearers, amount, rest, tried, issue, onChange, onRest, onRemove } = props;
  const { t } = useLingui();
  const kind = bearers.find(({ name }) => name === share.department)?.kind;
  const units = bearers.filter((bearer) => bearer.kind === 'UNIT');
  const noName = tried && share.named.trim() === '';
  const options = bearers.map(({ name, label }) => ({ value: name, label: label.text }));
  return (
    <fieldset className="flex flex-col gap-3 rounded-card border border-line p-3">
      <legend className="sr-only">
        <Trans>Share {number}</Trans>
      </legend>
      <div className="flex flex-wrap items-start gap-3">
        <Select
          className="min-w-44 flex-[2]"
          label={<Trans>Who bears it</Trans>}
          placeholder={t`Choose`}
          options={options}
          value={share.department || null}
          onChange={(department) => onChange({ ...share, department, named: '', partnerId: null })}
          error={tried && !share.department ? t`Choose who bears it.` : issue('department')}
        />
        <NumberField
          className="min-w-28 flex-1"
          label={<Trans>Share</Trans>}
          unit="%"
          value={share.percent}
          onChange={(percent) => onChange({ ...share, percent })}
          error={tried && !basisPointsOf(share.percent) ? t`0.01 to 100, at most two decimals.` : issue('basisPoints')}
        />
        <div className="flex min-w-44 flex-1 items-center justify-end gap-1 self-end">
          {rest && <Button variant="quiet" onClick={onRest}>{t`Give the rest`}</Button>}
          <span aria-live="polite" className="min-h-control content-center px-1 text-body">
            {amount && <Amount strong of={amount} />}
          </span>
          {onRemove && <IconButton label={t`Remove share ${number}`} icon={<Trash2 />} onClick={onRemove} />}
        </div>
      </div>
      {kind === 'NAMED_UNIT' && (
        <Select
          label={<Trans>Which unit</Trans>}
          placeholder={t`Choose`}
          options={units.map(({ name, label }) => ({ value: name, label: label.text }))}
          value={share.named || null}
          onChange={(named) => onChange({ ...share, named })}
          error={noName ? t`Choose a unit.` : issue('named')}
        />
      )}
      {kind === 'OUTSIDER' && (
        <SupplierField
          label={<Trans>Who it is</Trans>}
          value={{ name: share.named, partnerId: share.partnerId }}
          onChange={({ name, partnerId }) => onChange({ ...share, named: name, partnerId })}
          error={noName ? t`Write a name.` : issue('named')}
        />
      )}
    </fieldset>
  );
}
