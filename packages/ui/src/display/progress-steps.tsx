import { Trans } from '@lingui/react/macro';
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '../class-names';
import { VisuallyHidden } from './visually-hidden';

export interface ProgressStep {
  key: string;
  title: ReactNode;
  /** When and who; or, for a step to come, what will happen. */
  detail?: ReactNode;
  state: 'done' | 'current' | 'ahead';
}

/** The way from the beginning to the end, and where one is on it. */
export function ProgressSteps({ label, steps }: { label: string; steps: readonly ProgressStep[] }) {
  return (
    <ol aria-label={label}>
      {steps.map(({ key, title, detail, state }) => (
        <li
          key={key}
          aria-current={state === 'current' ? 'step' : undefined}
          className={classNames(
            'relative flex gap-3.5 pb-6 last:pb-0',
            'not-last:before:absolute not-last:before:top-6 not-last:before:bottom-0 not-last:before:left-[11px] not-last:before:w-0.5',
            state === 'done' ? 'not-last:before:bg-ok' : 'not-last:before:bg-line',
          )}
        >
          <StepMark state={state} />
          <div className="min-w-0 flex-1">
            <div
              className={classNames(
                'text-body',
                state === 'current' && 'font-semibold',
                state === 'ahead' && 'text-ink-soft',
              )}
            >
              {title}
              {state === 'done' && (
                <VisuallyHidden>
                  {' '}
                  <Trans>(done)</Trans>
                </VisuallyHidden>
              )}
            </div>
            {detail && <div className="text-small text-ink-soft">{detail}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}

function StepMark({ state }: { state: ProgressStep['state'] }) {
  const dot = 'relative grid size-6 shrink-0 place-items-center rounded-full';
  if (state === 'done') {
    return (
      <span className={classNames(dot, 'bg-ok text-card')}>
        <Check aria-hidden className="size-4" strokeWidth={2.6} />
      </span>
    );
  }
  if (state === 'current') {
    return (
      <span className={classNames(dot, 'bg-brand ring-4 ring-brand-soft')}>
        <span className="size-2 rounded-full bg-on-brand" />
      </span>
    );
  }
  return (
    <span className={classNames(dot, 'border-2 border-line bg-card')}>
      <span className="size-1.5 rounded-full bg-line-strong" />
    </span>
  );
}
