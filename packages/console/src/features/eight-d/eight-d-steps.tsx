import { Button, Card, ProgressSteps, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { RefusalBanner } from '../../change/refusal-banner';
import { WordedChange } from '../../change/worded-change';
import { type FragmentType, graphql, readFragment } from '../../gql';
import type { EightDState } from '../../gql/graphql';
import { Moment } from '../../time/moment';
import { useCloseEightD } from './use-close-eight-d';
import { useConfirmCauses } from './use-confirm-causes';
import { useConfirmContainment } from './use-confirm-containment';
import { useConfirmCorrection } from './use-confirm-correction';
import { useStepBackEightD } from './use-step-back-eight-d';

const EightDStepsParts = graphql(`
  fragment EightDSteps on EightD {
    id
    number
    version
    state
    missing
    allowedActions
    openedAt
    openedBy {
      id
      displayName
    }
    closedAt
  }
`);

export interface EightDStepsProps {
  report: FragmentType<typeof EightDStepsParts>;
  /** Whether something was written that is not kept. */
  edited: boolean;
  /** Keeps what was written; the version it is kept in, or null where it was refused. */
  keep: () => Promise<number | null>;
  onChanged: () => void;
}

const course: readonly EightDState[] = ['OPEN', 'CONTAINED', 'CAUSES_FOUND', 'CORRECTED', 'CLOSED'];

/** How far the report is, what the next step lacks, and the step itself. */
export function EightDSteps({ report, edited, keep, onChanged }: EightDStepsProps) {
  const { t } = useLingui();
  const toast = useToast();
  const parts = readFragment(EightDStepsParts, report);
  const { id: reportId, number, version, state, missing, allowedActions, openedAt, openedBy, closedAt } = parts;
  const back = useStepBackEightD();
  const [steppingBack, setSteppingBack] = useState(false);
  const steps = {
    CONFIRM_CONTAINMENT: { change: useConfirmContainment(), label: t`Containment works` },
    CONFIRM_CAUSES: { change: useConfirmCauses(), label: t`The causes are known` },
    CONFIRM_CORRECTION: { change: useConfirmCorrection(), label: t`The corrections work` },
    CLOSE: { change: useCloseEightD(), label: t`Close the report` },
  } as const;
  const next = (Object.keys(steps) as (keyof typeof steps)[]).find((action) => allowedActions.includes(action));
  const take = async () => {
    if (!next) return;
    const kept = await keep();
    if (kept === null) return;
    if (await steps[next].change.run({ reportId, version: kept })) toast({ text: t`Confirmed.` });
    onChanged();
  };
  const names: Record<EightDState, string> = {
    OPEN: t`Opened`,
    CONTAINED: t`Contained (D1–D3)`,
    CAUSES_FOUND: t`Causes known (D4)`,
    CORRECTED: t`Corrected (D5, D6)`,
    CLOSED: t`Closed (D7, D8)`,
  };
  const at = course.indexOf(state);
  return (
    <Card title={<Trans>8D report {number}</Trans>}>
      <div className="flex flex-col gap-3">
        <p className="text-caption text-ink-soft">
          {openedBy?.displayName} · <Moment at={openedAt} />
          {closedAt && (
            <>
              {' → '}
              <Moment at={closedAt} />
            </>
          )}
        </p>
        <ProgressSteps
          label={t`How far it is`}
          steps={course.map((one, place) => ({
            key: one,
            title: names[one],
            state: place < at || state === 'CLOSED' ? 'done' : place === at ? 'current' : 'ahead',
          }))}
        />
        {next && missing.length > 0 && !edited && (
          <p role="status" className="text-small text-ink-soft">
            <Trans>Fields the next step still needs: {missing.length}. They are marked below.</Trans>
          </p>
        )}
        <div data-screen-only className="flex flex-wrap gap-2">
          {next && (
            <Button
              variant="primary"
              busy={steps[next].change.busy}
              disabled={!edited && missing.length > 0}
              onClick={() => void take()}
            >
              {steps[next].label}
            </Button>
          )}
          {allowedActions.includes('STEP_BACK') && (
            <Button variant="quiet" onClick={() => setSteppingBack(true)}>
              <Trans>One step back</Trans>
            </Button>
          )}
        </div>
        {next && missing.length === 0 && <RefusalBanner refused={steps[next].change.refused} onReload={onChanged} />}
      </div>
      {steppingBack && (
        <WordedChange
          title={<Trans>One step back</Trans>}
          description={<Trans>Something that was confirmed does not hold.</Trans>}
          words={<Trans>Why</Trans>}
          field="reason"
          label={<Trans>Step back</Trans>}
          change={back}
          run={(reason) => back.run({ reportId, version, reason })}
          told={t`One step back.`}
          onClose={() => setSteppingBack(false)}
          onReload={onChanged}
          onDone={() => {
            setSteppingBack(false);
            onChanged();
          }}
        />
      )}
    </Card>
  );
}
