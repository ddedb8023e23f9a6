import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../gql';
import { Moment } from '../time/moment';
import { contactWayWords } from './callback-words';

const CallbackAnswersParts = graphql(`
  fragment CallbackAnswers on Callback {
    madeAt
    way
    madeBy {
      id
      displayName
    }
    form {
      scale
    }
    answers {
      name
      label {
        text
      }
      form
      mark
      yes
      words
    }
  }
`);

/** What a customer said when they were called back, question by question, and to whom. */
export function CallbackAnswers({ callback }: { callback: FragmentType<typeof CallbackAnswersParts> }) {
  const { t } = useLingui();
  const { madeAt, madeBy, way, answers, form } = readFragment(CallbackAnswersParts, callback);
  if (!madeAt) return null;
  const scale = form?.scale ?? 0;
  const said = ({ mark, yes, words }: (typeof answers)[number]) => {
    if (mark != null) {
      return (
        <span data-numeric className="font-semibold">
          {mark}{' '}
          <span aria-hidden className="text-star">
            ★
          </span>
          {scale > 0 && <span className="sr-only">{t`of ${scale}`}</span>}
        </span>
      );
    }
    if (yes != null) return <span className="font-semibold">{yes ? t`Yes` : t`No`}</span>;
    return words ? <span className="break-words whitespace-pre-line">{words}</span> : <Nothing />;
  };
  return (
    <div className="flex flex-col gap-2 text-small">
      <dl className="flex flex-col gap-2">
        {answers.map((answer) => (
          <div key={answer.name} className={answer.form === 'WORDS' ? 'flex flex-col gap-0.5' : 'flex gap-3'}>
            <dt className="min-w-0 flex-1 text-ink-soft">{answer.label.text}</dt>
            <dd className="min-w-0">{said(answer)}</dd>
          </div>
        ))}
      </dl>
      <p className="text-caption text-ink-soft">
        {[madeBy?.displayName, way && t(contactWayWords[way])].filter(Boolean).join(' · ')} · <Moment at={madeAt} />
      </p>
    </div>
  );
}

function Nothing() {
  return (
    <span className="text-ink-soft">
      <Trans>Nothing was said</Trans>
    </span>
  );
}
