import { punctuation, useLanguage } from '@aftercare/ui';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { WordedChange } from '../../change/worded-change';
import { useAppealPenalty } from './use-appeal-penalty';
import { useLiftPenalty } from './use-lift-penalty';
import { useUpholdPenalty } from './use-uphold-penalty';

export interface PenaltyWordDialogProps {
  action: 'APPEAL' | 'UPHOLD' | 'REVERSE';
  penaltyId: string;
  version: number;
  name: string;
  onClose: () => void;
  onReload: () => void;
  onDone: () => void;
}

interface Words {
  title: MessageDescriptor;
  consequence: MessageDescriptor;
  button: MessageDescriptor;
  done: MessageDescriptor;
}

const words: Record<PenaltyWordDialogProps['action'], Words> = {
  APPEAL: {
    title: msg`Object to the penalty`,
    consequence: msg`It stands until somebody above rules on it.`,
    button: msg`Object`,
    done: msg`The objection is recorded.`,
  },
  UPHOLD: {
    title: msg`Let the penalty stand`,
    consequence: msg`Whoever objected reads the reason.`,
    button: msg`Let it stand`,
    done: msg`The penalty stands.`,
  },
  REVERSE: {
    title: msg`Take the penalty back`,
    consequence: msg`A reversing entry takes it out of the books; what was written stays.`,
    button: msg`Take it back`,
    done: msg`The penalty is taken back.`,
  },
};

/** What somebody says to a penalty: an objection, or the ruling on one. */
export function PenaltyWordDialog({ action, penaltyId, version, name, ...dialog }: PenaltyWordDialogProps) {
  const { t } = useLingui();
  const { colon } = punctuation(useLanguage());
  const changes = { APPEAL: useAppealPenalty(), UPHOLD: useUpholdPenalty(), REVERSE: useLiftPenalty() };
  const change = changes[action];
  const { title, consequence, button, done } = words[action];
  return (
    <WordedChange
      {...dialog}
      danger={action === 'REVERSE'}
      title={colon(t(title), name)}
      description={t(consequence)}
      label={t(button)}
      words={t`Why`}
      field="reason"
      change={change}
      run={(reason) => change.run({ penaltyId, version, reason })}
      told={t(done)}
    />
  );
}
