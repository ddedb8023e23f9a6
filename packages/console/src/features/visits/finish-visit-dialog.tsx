import { Button, Dialog, formatList, MomentField, RadioCards, TextArea, TextField, useLanguage } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { FieldVisit } from '../../field/field-visit';
import { standingStop } from '../../field/may-begin';
import { useField } from '../../field/use-field';
import type { VisitOutcome } from '../../gql/graphql';
import { useFrame } from '../../time/use-frame';
import { visitOutcomeWords } from '../../words/visit-words';
import { holdingUp } from './holds-up';
import { isWrongTime, secondVisitIn } from './second-visit-in';

export interface FinishVisitDialogProps {
  visit: FieldVisit;
  onClose: () => void;
}

/** How the work ended, and what a second visit needs where it did not help. The report is signed next. */
export function FinishVisitDialog({ visit, onClose }: FinishVisitDialogProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const field = useField();
  const first = holdingUp(visit, 'FINISH');
  const rests = standingStop(visit) !== undefined;
  const mayBeFixed = !rests && first.length === 0;
  const [outcome, setOutcome] = useState<VisitOutcome>(mayBeFixed ? 'FIXED' : 'NOT_FIXED');
  const { zone, now } = useFrame();
  const [needed, setNeeded] = useState({ from: '', to: '', parts: '', note: '' });
  const [tried, setTried] = useState(false);
  const ask = (part: Partial<typeof needed>) => setNeeded({ ...needed, ...part });
  const finish = async () => {
    setTried(true);
    const secondVisit = secondVisitIn(needed);
    if (outcome === 'NOT_FIXED' && isWrongTime(needed, new Date(now))) return;
    const isNeeded = outcome === 'NOT_FIXED' && Object.values(secondVisit).some((said) => said !== null);
    await field.take(visit.id, { kind: 'FINISH', outcome, ...(isNeeded && { secondVisit }) });
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={<Trans>How did it end?</Trans>}
      footer={
        <Button variant="primary" className="min-h-12" onClick={() => void finish()}>
          <Trans>Finish and show the report</Trans>
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        <RadioCards<VisitOutcome>
          label={<Trans>Outcome</Trans>}
          hideLabel
          cards={[
            {
              value: 'FIXED',
              title: t(visitOutcomeWords.FIXED),
              description: rests
                ? t`The work rests until somebody lets it go on.`
                : first.length > 0
                  ? t`First: ${formatList(first, language)}`
                  : t`The customer is asked to accept the work.`,
              disabled: !mayBeFixed,
            },
            {
              value: 'NOT_FIXED',
              title: t(visitOutcomeWords.NOT_FIXED),
              description: t`Another visit or way of service is planned.`,
            },
            {
              value: 'ADVICE_GIVEN',
              title: t(visitOutcomeWords.ADVICE_GIVEN),
              description: t`Nothing had to be repaired.`,
            },
          ]}
          value={outcome}
          onChange={setOutcome}
        />
        {outcome === 'NOT_FIXED' && (
          <>
            <div className="grid gap-3 sm:grid-cols-2">
              <MomentField
                label={<Trans>Suits the customer, from</Trans>}
                optional
                zone={zone}
                value={needed.from}
                onChange={(from) => ask({ from })}
              />
              <MomentField
                label={<Trans>Until</Trans>}
                optional
                zone={zone}
                value={needed.to}
                onChange={(to) => ask({ to })}
                error={
                  tried && isWrongTime(needed, new Date(now))
                    ? t`Both, ahead of now, the end after the beginning.`
                    : undefined
                }
              />
            </div>
            <TextField
              label={<Trans>Parts for the second visit</Trans>}
              optional
              maxLength={1000}
              value={needed.parts}
              onChange={(event) => ask({ parts: event.target.value })}
            />
            <TextArea
              label={<Trans>What the next technician should know</Trans>}
              optional
              rows={2}
              maxLength={1000}
              value={needed.note}
              onChange={(event) => ask({ note: event.target.value })}
            />
          </>
        )}
      </div>
    </Dialog>
  );
}
