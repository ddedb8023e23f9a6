import { Button } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import type { CallbackView } from '../../app/callbacks-search';

export interface SatisfactionRateProps {
  made: number;
  bad: number;
  onShow: (view: CallbackView) => void;
}

/** How many of those who were asked were content, and the lists behind the figure. */
export function SatisfactionRate({ made, bad, onShow }: SatisfactionRateProps) {
  const { i18n } = useLingui();
  const content = made - bad;
  const rate = i18n.number(content / made, { style: 'percent', maximumFractionDigits: 1 });
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line px-4 py-2.5 text-small md:px-5">
      <span>
        <Trans>
          Satisfaction <strong data-numeric>{rate}</strong>: {content} of {made} customers who were asked were content.
        </Trans>
      </span>
      <Button variant="quiet" onClick={() => onShow('made')}>
        <Trans>All who were asked</Trans>
      </Button>
      {bad > 0 && (
        <Button variant="quiet" onClick={() => onShow('bad')}>
          <Trans>Those who were not</Trans>
        </Button>
      )}
    </p>
  );
}
