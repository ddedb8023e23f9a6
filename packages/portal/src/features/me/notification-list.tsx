import { Button, Card, formatRelative } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { BellOff, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { useFrame } from '../../time/use-frame';

const NotificationLineParts = graphql(`
  fragment NotificationLine on Notification {
    id
    createdAt
    sentence {
      text
    }
    request {
      number
      title
    }
  }
`);

/** How many are shown before one asks for more. */
const few = 4;

/** What happened lately; each leads to the request it is about. */
export function NotificationList({
  notifications,
}: {
  notifications: readonly FragmentType<typeof NotificationLineParts>[];
}) {
  const { t } = useLingui();
  const { now, language } = useFrame();
  const [all, setAll] = useState(false);
  const lines = readFragment(NotificationLineParts, notifications);
  return (
    <Card title={<Trans>News</Trans>} padded={lines.length === 0}>
      {lines.length === 0 && (
        <p className="flex items-center gap-2 text-ink-soft">
          <BellOff aria-hidden className="size-5 shrink-0" />
          <Trans>No news. As soon as something happens to a request of yours, it stands here.</Trans>
        </p>
      )}
      {lines.length > 0 && (
        <ul aria-label={t`News`} className="divide-y divide-line border-t border-line">
          {(all ? lines : lines.slice(0, few)).map(({ id, createdAt, sentence, request }) => {
            const line = (
              <span className="min-w-0 flex-1">
                <span className="block font-semibold">{sentence.text}</span>
                <span className="block text-small text-ink-soft">
                  {request && `${request.title} · `}
                  <time dateTime={createdAt} className="whitespace-nowrap">
                    {formatRelative(createdAt, now, language)}
                  </time>
                </span>
              </span>
            );
            return (
              <li key={id}>
                {request ? (
                  <Link
                    to="/requests/$number"
                    params={{ number: request.number }}
                    className="flex min-h-16 items-center gap-3 px-card py-3 hover:bg-sunken"
                  >
                    {line}
                    <ChevronRight aria-hidden className="size-5 shrink-0 text-ink-soft" />
                  </Link>
                ) : (
                  <div className="flex min-h-16 items-center px-card py-3">{line}</div>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {!all && lines.length > few && (
        <div className="border-t border-line p-1.5">
          <Button variant="quiet" wide onClick={() => setAll(true)}>
            <Trans>Show all {lines.length}</Trans>
          </Button>
        </div>
      )}
    </Card>
  );
}
