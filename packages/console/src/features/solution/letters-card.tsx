import { Button, buttonClass, Card, KeyValueList } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { FileText } from 'lucide-react';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { Moment } from '../../time/moment';
import { LetterDialog } from './letter-dialog';

const LettersCardParts = graphql(`
  fragment LettersCard on ServiceRequest {
    id
    version
    state
    investigation {
      id
      toldCustomer
      findings {
        id
        standing
        nature
      }
    }
    solutions {
      id
      state
      explanation
      steps
    }
    letters {
      id
      number
      cause
      remedy
      result
      contentHash
      sentAt
      papers {
        language
        url
      }
    }
  }
`);

export interface LettersCardProps {
  request: FragmentType<typeof LettersCardParts>;
  onChanged: () => void;
}

const silent: readonly string[] = ['RECEIVED', 'REJECTED', 'CANCELLED'];

/** Cause, remedy and result in writing: what the customer was told, on paper in both languages. */
export function LettersCard({ request, onChanged }: LettersCardProps) {
  const { t } = useLingui();
  const parts = readFragment(LettersCardParts, request);
  const { id: requestId, version, state, investigation, solutions, letters } = parts;
  const [writing, setWriting] = useState(false);
  const agreed = solutions.findLast((solution) => solution.state === 'AGREED');
  const found = investigation?.findings.find(({ standing }) => standing);
  const first = {
    cause: investigation?.toldCustomer ?? found?.nature ?? '',
    remedy: [agreed?.explanation, ...(agreed?.steps ?? [])].filter(Boolean).join('\n'),
    result: '',
  };
  const words = (text: string) => <span className="break-words whitespace-pre-line">{text}</span>;
  return (
    <Card
      title={<Trans>Letter to the customer</Trans>}
      aside={
        !silent.includes(state) && (
          <Button onClick={() => setWriting(true)}>
            {letters.length > 0 ? <Trans>Write another</Trans> : <Trans>Write the letter</Trans>}
          </Button>
        )
      }
    >
      {letters.length === 0 ? (
        <p className="text-small text-ink-soft">
          <Trans>None was sent. It tells cause, remedy and result, and stays as it was sent.</Trans>
        </p>
      ) : (
        <ul className="flex flex-col gap-4">
          {letters.toReversed().map(({ id, number, cause, remedy, result, contentHash, sentAt, papers }) => (
            <li key={id} className="flex flex-col gap-2 text-small">
              <p className="flex flex-wrap items-center gap-x-2">
                <span data-numeric className="font-semibold">
                  {number}
                </span>
                <span className="text-caption text-ink-soft">
                  <Moment at={sentAt} />
                </span>
              </p>
              <KeyValueList
                layout="above"
                items={[
                  { key: 'cause', term: t`Cause`, value: words(cause) },
                  { key: 'remedy', term: t`Remedy`, value: words(remedy) },
                  { key: 'result', term: t`Result`, value: words(result) },
                ]}
              />
              <div data-screen-only className="flex flex-wrap gap-2">
                {papers.map(({ language, url }) => (
                  <a
                    key={language}
                    href={url}
                    target="_blank"
                    rel="noreferrer"
                    className={buttonClass({ variant: 'secondary' })}
                  >
                    <FileText aria-hidden className="size-4" />
                    {language === 'zh-CN' ? t`PDF in Chinese` : t`PDF in English`}
                  </a>
                ))}
              </div>
              <p className="font-mono text-caption break-all text-ink-soft">SHA-256 {contentHash}</p>
            </li>
          ))}
        </ul>
      )}
      {writing && (
        <LetterDialog
          requestId={requestId}
          version={version}
          first={first}
          onClose={() => setWriting(false)}
          onReload={onChanged}
          onDone={() => {
            setWriting(false);
            onChanged();
          }}
        />
      )}
    </Card>
  );
}
