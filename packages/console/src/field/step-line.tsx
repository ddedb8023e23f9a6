import { useLingui } from '@lingui/react/macro';
import { Moment } from '../time/moment';
import { detailOf } from './step-text';
import { stepWords } from './step-words';
import type { Step } from './step';

/** What was done, and when. */
export function StepLine({ step: { facts, happenedAt } }: { step: Step }) {
  const { t } = useLingui();
  const detail = detailOf(facts, (words) => t(words));
  return (
    <div className="flex gap-2 text-small">
      <span className="min-w-0 flex-1">
        <span className="font-semibold">{t(stepWords[facts.kind])}</span>
        {detail && <span className="line-clamp-2 whitespace-pre-line text-ink-soft">{detail}</span>}
      </span>
      <span className="text-caption text-ink-soft">
        <Moment at={happenedAt} />
      </span>
    </div>
  );
}
