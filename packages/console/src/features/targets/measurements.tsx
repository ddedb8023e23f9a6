import { Button, formatDate } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { useFrame } from '../../time/use-frame';
import { useFigure } from './use-figure';

const MeasurementsParts = graphql(`
  fragment Measurements on Target {
    unit
    goal {
      from
      to
    }
    measurements {
      id
      value
      measuredOn
      note
      isCorrected
      enteredBy
    }
  }
`);

export interface MeasurementsProps {
  target: FragmentType<typeof MeasurementsParts>;
  /** Of whom may correct one. */
  onCorrect?: ((id: string) => void) | undefined;
}

/** What was measured, by whom, the newest first; what was corrected is struck through and stays. */
export function Measurements({ target, onCorrect }: MeasurementsProps) {
  const { t } = useLingui();
  const { unit, goal, measurements } = readFragment(MeasurementsParts, target);
  const frame = useFrame();
  const figure = useFigure(unit, goal);
  const day = (date: string) => formatDate(`${date}T12:00:00Z`, { ...frame, zone: 'UTC' });
  if (measurements.length === 0)
    return (
      <p className="text-small text-ink-soft">
        <Trans>Nothing was measured in this time.</Trans>
      </p>
    );
  return (
    <ul className="text-small">
      {measurements.map(({ id, value, measuredOn, note, isCorrected, enteredBy }) => (
        <li key={id} className="flex flex-wrap items-center gap-x-3 border-t border-line py-1.5">
          <span data-numeric className={isCorrected ? 'line-through' : 'font-semibold'}>
            {figure(value)}
          </span>
          <span className="text-caption text-ink-soft">
            {[day(measuredOn), enteredBy, note].filter(Boolean).join(' · ')}
            {isCorrected && ` · ${t`corrected`}`}
          </span>
          {onCorrect && !isCorrected && <Button variant="quiet" onClick={() => onCorrect(id)}>{t`Correct`}</Button>}
        </li>
      ))}
    </ul>
  );
}
