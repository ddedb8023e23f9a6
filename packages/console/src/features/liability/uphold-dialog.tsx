import { Trans, useLingui } from '@lingui/react/macro';
import { WordedChange } from '../../change/worded-change';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { useUpholdLiability } from './use-uphold-liability';

const UpholdDialogParts = graphql(`
  fragment UpholdDialog on LiabilityDecision {
    id
    version
  }
`);

export interface UpholdDialogProps {
  decision: FragmentType<typeof UpholdDialogParts>;
  onClose: () => void;
  onReload: () => void;
  onDone: () => void;
}

/** The decision stands, and those who object are told why. */
export function UpholdDialog({ decision, onClose, onReload, onDone }: UpholdDialogProps) {
  const { t } = useLingui();
  const uphold = useUpholdLiability();
  const { id: decisionId, version } = readFragment(UpholdDialogParts, decision);
  return (
    <WordedChange
      title={<Trans>Let the decision stand</Trans>}
      description={
        <Trans>Every open objection is answered by this. To follow one, share the loss out anew instead.</Trans>
      }
      label={<Trans>Let it stand</Trans>}
      words={<Trans>What those who object are told</Trans>}
      field="reason"
      change={uphold}
      run={(reason) => uphold.run({ decisionId, version, reason })}
      told={t`The decision stands.`}
      onClose={onClose}
      onReload={onReload}
      onDone={onDone}
    />
  );
}
