import { Button } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { RefusalBanner } from '../../change/refusal-banner';
import { useChange } from '../../change/use-change';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { Moment } from '../../time/moment';

const DeadLetterParts = graphql(`
  fragment DeadLetterItem on DeadLetter {
    id
    topic
    attempts
    lastError
    happenedAt
    givenUpAt
    request {
      id
      number
      title
    }
  }
`);

const ResendDeadLetter = graphql(`
  mutation ResendDeadLetter($input: ResendDeadLetterInput!) {
    resendDeadLetter(input: $input) {
      __typename
      ... on ResendDeadLetterSuccess {
        deadLetterId
      }
      ...Refusal
    }
  }
`);

export interface DeadLetterItemProps {
  letter: FragmentType<typeof DeadLetterParts>;
  onResent: () => void;
}

/** One piece of news at rest: of what, why it failed, and the button that tries again. */
export function DeadLetterItem({ letter, onResent }: DeadLetterItemProps) {
  const { id, topic, attempts, lastError, happenedAt, givenUpAt, request } = readFragment(DeadLetterParts, letter);
  const resend = useChange(ResendDeadLetter);
  const run = async () => {
    if (await resend.run({ deadLetterId: id })) onResent();
  };
  return (
    <li className="flex flex-col gap-2 px-card py-3 text-small">
      <div className="flex flex-wrap items-start gap-x-3 gap-y-2">
        <div className="flex min-w-0 flex-1 basis-60 flex-col gap-1">
          <p className="flex flex-wrap items-center gap-x-2">
            <code className="font-semibold break-all">{topic}</code>
            {request && (
              <Link
                to="/requests/$number"
                params={{ number: request.number }}
                className="min-h-target min-w-0 content-center break-words text-brand hover:underline"
              >
                <span data-numeric>{request.number}</span> {request.title}
              </Link>
            )}
          </p>
          <p className="text-ink-soft">
            <Trans>
              Happened <Moment at={happenedAt} />, put to rest <Moment at={givenUpAt} /> after {attempts} attempts
            </Trans>
          </p>
        </div>
        <Button busy={resend.busy} onClick={() => void run()}>
          <Trans>Send again</Trans>
        </Button>
      </div>
      <pre className="max-h-40 overflow-auto rounded-control bg-sunken px-3 py-2 font-mono text-caption break-words whitespace-pre-wrap">
        {lastError}
      </pre>
      <RefusalBanner refused={resend.refused} onReload={onResent} />
    </li>
  );
}
