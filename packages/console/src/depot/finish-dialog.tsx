import { Banner, RadioCards, TextArea, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useQuery } from 'urql';
import { ChangeDialog } from '../change/change-dialog';
import { issueOf } from '../change/issue-of';
import { graphql } from '../gql';
import type { DepotStepProps } from './depot-step';
import { useFinishDepotRepair } from './use-depot-changes';

const RepairHeldUp = graphql(`
  query RepairHeldUp($requestId: ID!) {
    request(id: $requestId) {
      id
      objectionStands
    }
  }
`);

/** What was found and done in the workshop, and whether it works again. */
export function FinishDialog({ requestId, version, onClose, onDone, onReload }: DepotStepProps) {
  const { t } = useLingui();
  const toast = useToast();
  const change = useFinishDepotRepair();
  const [{ data }] = useQuery({ query: RepairHeldUp, variables: { requestId }, requestPolicy: 'network-only' });
  const isHeldUp = data?.request?.objectionStands ?? false;
  const [chosen, setOutcome] = useState<'FIXED' | 'BEYOND'>('FIXED');
  const outcome = isHeldUp ? 'BEYOND' : chosen;
  const [texts, setTexts] = useState({ findings: '', actions: '' });
  const [tried, setTried] = useState(false);
  const missing = (name: keyof typeof texts) =>
    tried && texts[name].trim() === '' ? t`Write something here.` : issueOf(change.refused, name);
  const send = async () => {
    setTried(true);
    if (Object.values(texts).some((text) => text.trim() === '')) return;
    if (!(await change.run({ requestId, version, fixed: outcome === 'FIXED', ...texts }))) return;
    toast({ text: t`Recorded. The unit can go back.` });
    onDone();
  };
  return (
    <ChangeDialog
      title={<Trans>Work in the workshop is done</Trans>}
      label={<Trans>Record</Trans>}
      {...{ change, onClose, onReload }}
      onSubmit={() => void send()}
    >
      {isHeldUp && (
        <Banner tone="risk">
          <Trans>
            The customer objects to what was proposed. It is repaired once they agree to another proposal or another
            price.
          </Trans>
        </Banner>
      )}
      <RadioCards
        label={<Trans>Outcome</Trans>}
        layout="grid"
        cards={[
          { value: 'FIXED', title: t`It works again`, disabled: isHeldUp },
          { value: 'BEYOND', title: t`Beyond repair` },
        ]}
        value={outcome}
        onChange={setOutcome}
      />
      <TextArea
        label={<Trans>What was found</Trans>}
        rows={3}
        maxLength={4000}
        value={texts.findings}
        onChange={(event) => setTexts({ ...texts, findings: event.target.value })}
        error={missing('findings')}
      />
      <TextArea
        label={<Trans>What was done</Trans>}
        rows={3}
        maxLength={4000}
        value={texts.actions}
        onChange={(event) => setTexts({ ...texts, actions: event.target.value })}
        error={missing('actions')}
      />
    </ChangeDialog>
  );
}
