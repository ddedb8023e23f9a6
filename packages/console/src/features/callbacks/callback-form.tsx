import { Button, RadioCards, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { issueOf } from '../../change/issue-of';
import { RefusalBanner } from '../../change/refusal-banner';
import { type FragmentType, graphql, readFragment } from '../../gql';
import type { ContactWay } from '../../gql/graphql';
import { contactWayWords } from '../../callback/callback-words';
import { type Given, QuestionAnswer } from './question-answer';
import { NobodyAnswered } from './nobody-answered';
import { useMakeCallback } from './use-callback-changes';

const CallbackFormParts = graphql(`
  fragment CallbackForm on Callback {
    id
    version
    form {
      scale
      ways
      questions {
        name
        label {
          text
        }
        form
      }
    }
  }
`);

export interface CallbackFormProps {
  callback: FragmentType<typeof CallbackFormParts>;
  onDone: () => void;
  onReload: () => void;
}

/** The policy's questions, as the customer answers them; or nobody did, and when it is tried again. */
export function CallbackForm({ callback, onDone, onReload }: CallbackFormProps) {
  const { t } = useLingui();
  const toast = useToast();
  const make = useMakeCallback();
  const { id, version, form } = readFragment(CallbackFormParts, callback);
  const [way, setWay] = useState<ContactWay | null>(null);
  const [given, setGiven] = useState<Readonly<Record<string, Given>>>({});
  const [missed, setMissed] = useState(false);
  const [tried, setTried] = useState(false);
  if (!form) return null;
  const { ways, questions, scale } = form;
  const chosen = way ?? ways[0]!;
  const isMissing = (name: string) => {
    const asked = questions.find((question) => question.name === name);
    return asked?.form !== 'WORDS' && given[name]?.mark === undefined && given[name]?.yes === undefined;
  };
  const send = async () => {
    setTried(true);
    if (questions.some(({ name }) => isMissing(name))) return;
    const answers = questions.map(({ name }) => ({ name, ...given[name] }));
    const done = await make.run({ callbackId: id, version, way: chosen, answers });
    if (!done) return;
    toast({ text: done.callback.content ? t`Recorded.` : t`Recorded. Whoever sees to low marks is told.` });
    onDone();
  };
  if (missed)
    return (
      <NobodyAnswered callbackId={id} version={version} onBack={() => setMissed(false)} {...{ onDone, onReload }} />
    );
  return (
    <form
      noValidate
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {ways.length > 1 && (
        <RadioCards
          label={<Trans>How the customer was asked</Trans>}
          layout="grid"
          cards={ways.map((one) => ({ value: one, title: t(contactWayWords[one]) }))}
          value={chosen}
          onChange={setWay}
        />
      )}
      {questions.map((question, at) => (
        <QuestionAnswer
          key={question.name}
          label={question.label.text}
          form={question.form}
          scale={scale}
          given={given[question.name] ?? {}}
          onChange={(answer) => setGiven({ ...given, [question.name]: answer })}
          error={tried && isMissing(question.name) ? t`Ask the customer this.` : issueOf(make.refused, `answers.${at}`)}
        />
      ))}
      <RefusalBanner refused={make.refused} onReload={onReload} />
      <div className="flex flex-wrap justify-end gap-2">
        <Button variant="quiet" onClick={() => setMissed(true)}>
          <Trans>Nobody answered</Trans>
        </Button>
        <Button type="submit" variant="primary" busy={make.busy}>
          <Trans>Record the answers</Trans>
        </Button>
      </div>
    </form>
  );
}
