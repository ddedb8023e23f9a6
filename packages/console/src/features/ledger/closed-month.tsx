import { Card, formatDateTime, useLanguage } from '@aftercare/ui';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { FileText, Sheet } from 'lucide-react';
import { LedgerPaperKind } from '@aftercare/schema';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { useFrame } from '../../time/use-frame';
import { ledgerPaperWords } from '../../words/ledger-words';
import { monthWords } from './month-words';

const ClosedMonthParts = graphql(`
  fragment ClosedMonth on LedgerPeriod {
    id
    month
    entries
    closedAt
    closedBy {
      id
      displayName
    }
    papers {
      id
      kind
      format
      language
      name
      sha256
      url
    }
  }
`);

const languages: Partial<Record<string, string>> = { 'zh-CN': '中文', en: 'English' };

/** A closed month and its three papers, each in both languages, to print and to reckon with. */
export function ClosedMonth({ period }: { period: FragmentType<typeof ClosedMonthParts> }) {
  const { t } = useLingui();
  const language = useLanguage();
  const frame = useFrame();
  const { month, entries, closedAt, closedBy, papers } = readFragment(ClosedMonthParts, period);
  return (
    <Card
      level={3}
      title={monthWords(month, language)}
      aside={
        <span className="text-caption text-ink-soft">
          <Plural value={entries} one="# entry" other="# entries" /> ·{' '}
          <Trans>closed {formatDateTime(closedAt, frame)}</Trans>
          {closedBy?.displayName && <> · {closedBy.displayName}</>}
        </span>
      }
    >
      <ul className="grid gap-4 sm:grid-cols-3">
        {Object.values(LedgerPaperKind).map((kind) => (
          <li key={kind} className="flex flex-col gap-1.5 text-small">
            <span className="font-semibold">{t(ledgerPaperWords[kind])}</span>
            <ul aria-label={t(ledgerPaperWords[kind])} className="flex flex-col gap-1">
              {papers
                .filter((paper) => paper.kind === kind)
                .map(({ id, format, language: lang, name, sha256, url }) => (
                  <li key={id}>
                    <a
                      href={url}
                      download={name ?? true}
                      title={sha256 ? t`Fingerprint (SHA-256) ${sha256}` : undefined}
                      className="inline-flex min-h-target items-center gap-1.5 text-brand hover:underline"
                    >
                      {format === 'PDF' ? (
                        <FileText aria-hidden className="size-4 shrink-0" />
                      ) : (
                        <Sheet aria-hidden className="size-4 shrink-0" />
                      )}
                      <span className="sr-only">{t(ledgerPaperWords[kind])} </span>
                      {format} · <span lang={lang}>{languages[lang] ?? lang}</span>
                    </a>
                  </li>
                ))}
            </ul>
            {!papers.some((paper) => paper.kind === kind) && (
              <span className="text-ink-soft">
                <Trans>Not made in this month</Trans>
              </span>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
