import { MomentField, Select, shiftDay, useToast, zonedInstant } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useQuery } from 'urql';
import { ChangeDialog } from '../../change/change-dialog';
import { issueOf } from '../../change/issue-of';
import { graphql } from '../../gql';
import { useFrame } from '../../time/use-frame';
import { useRosterOnCall } from './use-roster-on-call';

const Callable = graphql(`
  query Callable {
    technicians {
      id
      name
    }
  }
`);

export interface RosterDialogProps {
  /** The day proposed. */
  day: string;
  onClose: () => void;
  onDone: () => void;
}

const EVENING = 18 * 60;
const MORNING = 8 * 60;
const NOBODY = '';

/** Puts somebody on call, by default from the evening until the next morning. */
export function RosterDialog({ day, onClose, onDone }: RosterDialogProps) {
  const { t } = useLingui();
  const toast = useToast();
  const { zone } = useFrame();
  const roster = useRosterOnCall();
  const [{ data }] = useQuery({ query: Callable });
  const [who, setWho] = useState(NOBODY);
  const [startsAt, setStartsAt] = useState(() => zonedInstant(day, EVENING, zone));
  const [endsAt, setEndsAt] = useState(() => zonedInstant(shiftDay(day, 1), MORNING, zone));
  const [tried, setTried] = useState(false);
  const send = async () => {
    setTried(true);
    if (!who || !startsAt || !endsAt) return;
    if (!(await roster.run({ technicianId: who, startsAt, endsAt }))) return;
    toast({ text: t`On the roster.` });
    onDone();
  };
  return (
    <ChangeDialog
      title={<Trans>Put somebody on call</Trans>}
      label={<Trans>Put on call</Trans>}
      change={roster}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      <Select
        label={<Trans>Who</Trans>}
        options={[
          { value: NOBODY, label: t`Choose somebody` },
          ...(data?.technicians ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={who}
        onChange={setWho}
        error={tried && !who ? t`Choose somebody.` : issueOf(roster.refused, 'technicianId')}
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <MomentField
          label={<Trans>From</Trans>}
          zone={zone}
          value={startsAt}
          onChange={setStartsAt}
          error={issueOf(roster.refused, 'startsAt')}
        />
        <MomentField
          label={<Trans>Until</Trans>}
          zone={zone}
          value={endsAt}
          onChange={setEndsAt}
          error={issueOf(roster.refused, 'endsAt')}
        />
      </div>
    </ChangeDialog>
  );
}
