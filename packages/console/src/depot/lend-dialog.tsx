import { apiProblem, Banner, ErrorState, Loading, Select, TextField, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useQuery } from 'urql';
import { ChangeDialog } from '../change/change-dialog';
import { issueOf } from '../change/issue-of';
import { graphql } from '../gql';
import type { DepotStepProps } from './depot-step';
import { useLendLoaner } from './use-depot-changes';

const FreeLoaners = graphql(`
  query FreeLoaners {
    loanerUnits(filter: { free: true }) {
      id
      label
      serial
    }
  }
`);

/** Which of our own goes to the customer while theirs is down. */
export function LendDialog({ requestId, version, onClose, onDone, onReload }: DepotStepProps) {
  const { t } = useLingui();
  const toast = useToast();
  const change = useLendLoaner();
  const [{ data, error }, again] = useQuery({ query: FreeLoaners, requestPolicy: 'network-only' });
  const [chosen, setChosen] = useState('');
  const [condition, setCondition] = useState('');
  const [tried, setTried] = useState(false);
  const units = data?.loanerUnits ?? [];
  const send = async () => {
    setTried(true);
    if (!chosen || !(await change.run({ requestId, version, loanerUnitId: chosen, condition: condition.trim() })))
      return;
    toast({ text: t`Lent. The customer is told.` });
    onDone();
  };
  return (
    <ChangeDialog
      title={<Trans>Lend a loaner</Trans>}
      description={<Trans>It stays with the customer until it is taken back here.</Trans>}
      label={<Trans>Lend it</Trans>}
      ready={units.length > 0}
      {...{ change, onClose, onReload }}
      onSubmit={() => void send()}
    >
      {error && <ErrorState problem={apiProblem(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />}
      {!data && !error && <Loading lines={2} />}
      {data && units.length === 0 && (
        <Banner>
          <Trans>No loaner is free. Take one back, or add one on the page of the workshop.</Trans>
        </Banner>
      )}
      {units.length > 0 && (
        <>
          <Select
            label={<Trans>Loaner</Trans>}
            options={[
              { value: '', label: t`Choose` },
              ...units.map(({ id, label, serial }) => ({ value: id, label: `${label} · ${serial}` })),
            ]}
            value={chosen}
            onChange={setChosen}
            error={tried && !chosen ? t`Choose one.` : issueOf(change.refused, 'loanerUnitId')}
          />
          <TextField
            label={<Trans>How it looks</Trans>}
            optional
            maxLength={1000}
            value={condition}
            onChange={(event) => setCondition(event.target.value)}
          />
        </>
      )}
    </ChangeDialog>
  );
}
