import { Trans, useLingui } from '@lingui/react/macro';

/** How many of those who were asked were content; the lists behind the figure are the views above it. */
export function SatisfactionRate({ made, bad }: { made: number; bad: number }) {
  const { i18n } = useLingui();
  const content = made - bad;
  const rate = i18n.number(content / made, { style: 'percent', maximumFractionDigits: 1 });
  return (
    <p className="border-b border-line px-4 py-2.5 text-small md:px-5">
      <Trans>
        Satisfaction <strong data-numeric>{rate}</strong>: {content} of {made} customers who were asked were content.
      </Trans>
    </p>
  );
}
