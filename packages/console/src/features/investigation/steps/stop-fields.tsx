import { TextArea, TextField } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { issueOf } from '../../../change/issue-of';
import type { Refused } from '../../../change/use-change';

/** What is said of a stop. */
export interface StopSaid {
  description: string;
  place: string;
  model: string;
}

export interface StopFieldsProps {
  said: StopSaid;
  onChange: (said: StopSaid) => void;
  /** Names of what the policy wants its report to state. */
  states: readonly string[];
  /** What is left out, where somebody tried to send it. */
  missing?: string;
  refused: Refused | null;
}

/** What is the matter, where, and of which model: what the report of a stop states. */
export function StopFields({ said, onChange, states, missing, refused }: StopFieldsProps) {
  const set = (part: Partial<StopSaid>) => onChange({ ...said, ...part });
  return (
    <>
      <TextArea
        label={<Trans>What is the matter</Trans>}
        rows={3}
        maxLength={2000}
        value={said.description}
        onChange={(event) => set({ description: event.target.value })}
        error={missing ?? issueOf(refused, 'description')}
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField
          label={<Trans>Where</Trans>}
          optional={!states.includes('PLACE')}
          maxLength={200}
          value={said.place}
          onChange={(event) => set({ place: event.target.value })}
          error={issueOf(refused, 'place')}
        />
        <TextField
          label={<Trans>Of which model</Trans>}
          optional={!states.includes('MODEL')}
          maxLength={100}
          value={said.model}
          onChange={(event) => set({ model: event.target.value })}
          error={issueOf(refused, 'model')}
        />
      </div>
    </>
  );
}
