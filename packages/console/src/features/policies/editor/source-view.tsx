import { Banner, Card } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';

/** The text as it is run, line by line. */
export function SourceView({ source, line }: { source: string; line: number | undefined }) {
  const { t } = useLingui();
  const lines = source.split('\n').map((text, index) => ({ text, number: index + 1 }));
  useEffect(() => {
    if (line) document.getElementById(`line-${line}`)?.scrollIntoView({ block: 'center' });
  }, [line]);
  return (
    <div className="flex flex-col gap-4 p-3 md:p-5">
      <Banner>
        <Trans>
          This text stands still. To change it, draft the next version from it, on the page of its versions.
        </Trans>
      </Banner>
      <Card padded={false}>
        <div className="overflow-x-auto py-3" role="region" aria-label={t`Source of the policy`} tabIndex={0}>
          <ol className="min-w-max font-mono text-caption leading-relaxed">
            {lines.map(({ text, number }) => (
              <li
                key={number}
                id={`line-${number}`}
                className={`grid scroll-mt-16 grid-cols-[3.5rem_1fr] ${number === line ? 'bg-risk-bg' : ''}`}
              >
                <span aria-hidden className="pr-3 text-right text-ink-soft select-none">
                  {number}
                </span>
                <span className={lineClass(text)}>{text || ' '}</span>
              </li>
            ))}
          </ol>
        </div>
      </Card>
    </div>
  );
}

function lineClass(line: string): string {
  if (/^\s*#/.test(line)) return 'pr-4 whitespace-pre text-ok';
  if (/^\S/.test(line)) return 'pr-4 whitespace-pre font-semibold text-brand';
  return 'pr-4 whitespace-pre';
}
