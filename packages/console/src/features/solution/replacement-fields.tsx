import { TextField } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { issueOf } from '../../change/issue-of';
import type { Refused } from '../../change/use-change';
import type { ReplacementDraft } from './draft';

export interface ReplacementFieldsProps {
  replacement: ReplacementDraft;
  onChange: (replacement: ReplacementDraft) => void;
  /** The model of the unit the request is about: it counts, and is not asked. */
  unitModel: string | null;
  refused: Refused | null;
}

/** What comes in the place of what: it must be the same, unless another way was approved. */
export function ReplacementFields({ replacement, onChange, unitModel, refused }: ReplacementFieldsProps) {
  const set = (part: Partial<ReplacementDraft>) => onChange({ ...replacement, ...part });
  return (
    <fieldset className="grid gap-3 rounded-control border border-line p-3 sm:grid-cols-2">
      <legend className="px-1 text-small font-semibold">
        <Trans>What is put in the place of what</Trans>
      </legend>
      <TextField
        label={<Trans>Model that goes</Trans>}
        disabled={unitModel !== null}
        maxLength={100}
        value={unitModel ?? replacement.originalModel}
        onChange={(event) => set({ originalModel: event.target.value })}
        error={issueOf(refused, 'replacement.originalModel')}
      />
      <TextField
        label={<Trans>Its specification</Trans>}
        maxLength={200}
        value={replacement.originalSpecification}
        onChange={(event) => set({ originalSpecification: event.target.value })}
        error={issueOf(refused, 'replacement.originalSpecification')}
      />
      <TextField
        label={<Trans>Model that comes</Trans>}
        maxLength={100}
        value={replacement.model}
        onChange={(event) => set({ model: event.target.value })}
        error={issueOf(refused, 'replacement.model')}
      />
      <TextField
        label={<Trans>Specification of what comes</Trans>}
        maxLength={200}
        value={replacement.specification}
        onChange={(event) => set({ specification: event.target.value })}
        error={issueOf(refused, 'replacement.specification')}
      />
    </fieldset>
  );
}
