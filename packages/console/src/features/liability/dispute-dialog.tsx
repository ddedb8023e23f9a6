import { Select, TextArea, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ChangeDialog } from '../../change/change-dialog';
import { issueOf } from '../../change/issue-of';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { useDisputeLiability } from './use-dispute-liability';

const DisputeDialogParts = graphql(`
  fragment DisputeDialog on LiabilityDecision {
    id
    version
    shares {
      id
      department
      label {
        text
      }
      named
      namedLabel {
        text
      }
    }
  }
`);

export interface DisputeDialogProps {
  decision: FragmentType<typeof DisputeDialogParts>;
  onClose: () => void;
  onReload: () => void;
  onDone: () => void;
}

/** A unit objects to the share it was given. The decision holds until somebody above answers. */
export function DisputeDialog({ decision, onClose, onReload, onDone }: DisputeDialogProps) {
  const { t } = useLingui();
  const toast = useToast();
  const dispute = useDisputeLiability();
  const { id: decisionId, version, shares } = readFragment(DisputeDialogParts, decision);
  const [department, setDepartment] = useState(shares.length === 1 ? shares[0]!.department : null);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const send = async () => {
    setTried(true);
    if (!department || reason.trim() === '') return;
    if (!(await dispute.run({ decisionId, version, department, reason: reason.trim() }))) return;
    toast({ text: t`The objection is recorded.` });
    onDone();
  };
  return (
    <ChangeDialog
      title={<Trans>Object to a share</Trans>}
      description={<Trans>The decision holds until it is answered: it stands, or the loss is shared out anew.</Trans>}
      label={<Trans>Object</Trans>}
      change={dispute}
      onSubmit={() => void send()}
      onClose={onClose}
      onReload={onReload}
    >
      <Select
        label={<Trans>Which unit objects</Trans>}
        placeholder={t`Choose`}
        options={shares.map((share) => ({
          value: share.department,
          label: share.namedLabel?.text ?? share.named ?? share.label.text,
        }))}
        value={department}
        onChange={setDepartment}
        error={tried && !department ? t`Choose a unit.` : issueOf(dispute.refused, 'department')}
      />
      <TextArea
        label={<Trans>Why</Trans>}
        rows={4}
        maxLength={2000}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
        error={tried && reason.trim() === '' ? t`Give a reason.` : issueOf(dispute.refused, 'reason')}
      />
    </ChangeDialog>
  );
}
