import { buttonClass, Card, formatDate, KeyValueList, languageNames, useLanguage } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { FileText } from 'lucide-react';
import { type FragmentType, graphql, readFragment } from '../../../gql';
import { useFrame } from '../../../time/use-frame';

const LetterCardParts = graphql(`
  fragment LetterCard on Letter {
    number
    cause
    remedy
    result
    sentAt
    papers {
      language
      url
    }
  }
`);

/** Cause, remedy and result as we told the customer in writing, and the letter itself to keep. */
export function LetterCard({ letter }: { letter: FragmentType<typeof LetterCardParts> }) {
  const { t } = useLingui();
  const frame = useFrame();
  const language = useLanguage();
  const { number, cause, remedy, result, sentAt, papers } = readFragment(LetterCardParts, letter);
  const items = [
    { key: 'cause', term: t`The cause`, value: cause },
    { key: 'remedy', term: t`What we did`, value: remedy },
    { key: 'result', term: t`The result`, value: result },
  ].map(({ value, ...item }) => ({ ...item, value: <span className="whitespace-pre-line">{value}</span> }));
  const ownFirst = papers.toSorted((one) => (one.language === language ? -1 : 1));
  return (
    <Card
      title={<Trans>Our letter to you</Trans>}
      aside={
        <time dateTime={sentAt} className="text-caption text-ink-soft">
          {formatDate(sentAt, frame)}
        </time>
      }
    >
      <div className="flex flex-col gap-3">
        <KeyValueList layout="above" items={items} />
        <div className="flex flex-col gap-2.5">
          {ownFirst.map((paper) => (
            <a
              key={paper.language}
              href={paper.url}
              target="_blank"
              rel="noreferrer"
              className={buttonClass({ wide: true, variant: paper.language === language ? 'secondary' : 'quiet' })}
            >
              <FileText aria-hidden className="size-5 shrink-0" />
              <span>
                <Trans>
                  Letter {number} (PDF, <span lang={paper.language}>{languageNames[paper.language as 'en']}</span>)
                </Trans>
              </span>
            </a>
          ))}
        </div>
      </div>
    </Card>
  );
}
