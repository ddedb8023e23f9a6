import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { WordedChange } from '../../change/worded-change';
import type { AdmissionDialog, AdmissionDialogProps } from './admission-dialog';
import { useAskAdmission } from './use-ask-admission';
import { useFileOutcome } from './use-file-outcome';
import { useLiftAdmissionStop } from './use-lift-admission-stop';
import { useRevokeAdmission } from './use-revoke-admission';
import { useTakeBackPaper } from './use-take-back-paper';

type Worded = Extract<AdmissionDialog, { what: 'ASK' | 'REVOKE' | 'LIFT' | 'TAKE_BACK' | 'OUTCOME' }>;

interface Words {
  title: MessageDescriptor;
  /** What follows from it. */
  follows: MessageDescriptor;
  words: MessageDescriptor;
  button: MessageDescriptor;
  told: MessageDescriptor;
  danger?: boolean;
}

const WORDS: Record<Worded['what'], Words> = {
  ASK: {
    title: msg`Ask for approval`,
    follows: msg`Whoever agrees last admits the person.`,
    words: msg`What the person comes for`,
    button: msg`Ask for approval`,
    told: msg`Asked.`,
  },
  REVOKE: {
    title: msg`Revoke the admission`,
    follows: msg`The person may not enter any more; a new admission is needed.`,
    words: msg`Why`,
    button: msg`Revoke the admission`,
    told: msg`Revoked.`,
    danger: true,
  },
  LIFT: {
    title: msg`Let the work go on`,
    follows: msg`It goes on once nothing is missing any more.`,
    words: msg`What was put right`,
    button: msg`Let the work go on`,
    told: msg`The work may go on.`,
  },
  TAKE_BACK: {
    title: msg`Take a paper back`,
    follows: msg`It stays on record and does not count: it is missing again, and what was stamped is stamped anew.`,
    words: msg`Why it does not count`,
    button: msg`Take back`,
    told: msg`It does not count any more.`,
    danger: true,
  },
  OUTCOME: {
    title: msg`File the outcome`,
    follows: msg`It is filed once and stays.`,
    words: msg`What became of it`,
    button: msg`File the outcome`,
    told: msg`Filed.`,
  },
};

/** A step that takes words and nothing else. */
export function WordsDialog({ dialog, seen, ...rest }: AdmissionDialogProps & { dialog: Worded }) {
  const { t } = useLingui();
  const { title, follows, words, button, told, danger = false } = WORDS[dialog.what];
  const changes = {
    ASK: useAskAdmission(),
    REVOKE: useRevokeAdmission(),
    LIFT: useLiftAdmissionStop(),
    TAKE_BACK: useTakeBackPaper(),
    OUTCOME: useFileOutcome(),
  };
  const run = (said: string) => {
    if (dialog.what === 'TAKE_BACK') return changes.TAKE_BACK.run({ ...seen, paperId: dialog.paperId, reason: said });
    if (dialog.what === 'OUTCOME')
      return changes.OUTCOME.run({ ...seen, accidentId: dialog.accidentId, outcome: said });
    return changes[dialog.what].run({ ...seen, reason: said });
  };
  return (
    <WordedChange
      {...rest}
      title={dialog.what === 'TAKE_BACK' ? `${t(title)} · ${dialog.label}` : t(title)}
      description={t(follows)}
      words={t(words)}
      label={t(button)}
      told={t(told)}
      danger={danger}
      field={dialog.what === 'OUTCOME' ? 'outcome' : 'reason'}
      change={changes[dialog.what]}
      run={run}
    />
  );
}
