import {
  apiProblem,
  Button,
  Card,
  Cell,
  ColumnHead,
  ErrorState,
  formatDateTime,
  Loading,
  Row,
  TableFrame,
} from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../../gql';
import type { ReplayChangesQuery } from '../../../gql/graphql';
import { useFrame } from '../../../time/use-frame';
import { useClauseWords } from '../../../words/use-clause-words';
import { dimensionWords } from './dimension-words';
import type { Shown } from './shown';

const ReplayChanges = graphql(`
  query ReplayChanges($id: ID!, $filter: ReplayChangeFilter!, $first: Int!) {
    replay(id: $id) {
      id
      changes(filter: $filter, first: $first) {
        totalCount
        nodes {
          id
          request {
            id
            number
            title
          }
          rule {
            name
            label {
              text
            }
          }
          from {
            label {
              text
            }
            clause
          }
          to {
            label {
              text
            }
            clause
          }
          dueBefore
          dueAfter
        }
        pageInfo {
          hasNextPage
        }
      }
    }
  }
`);

type Change = NonNullable<ReplayChangesQuery['replay']>['changes']['nodes'][number];

/** The requests behind a number: what each came to, and what it would have come to. */
export function ChangeList({ id, shown, onClose }: { id: string; shown: Shown; onClose: () => void }) {
  const { t } = useLingui();
  const [first, setFirst] = useState(20);
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Newer browsers answer with a promise, which is no way to clean up.
    void top.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const [{ data, error }, again] = useQuery({ query: ReplayChanges, variables: { id, filter: shown, first } });
  const page = data?.replay?.changes;
  return (
    <div ref={top} className="scroll-mt-16">
      <Card
        padded={false}
        title={
          <>
            {t(dimensionWords[shown.dimension])} {page && <span className="text-ink-soft">{page.totalCount}</span>}
          </>
        }
        aside={<Button variant="quiet" onClick={onClose}>{t`Close the list`}</Button>}
      >
        {error && !page && <ErrorState problem={apiProblem(error)} onRetry={() => again()} />}
        {!page && !error && <Loading lines={5} />}
        {page && (
          <TableFrame label={t`Requests that differ`}>
            <thead>
              <tr>
                <ColumnHead>{t`Request`}</ColumnHead>
                <ColumnHead>{t`Point`}</ColumnHead>
                <ColumnHead>{t`Before`}</ColumnHead>
                <ColumnHead>{t`After`}</ColumnHead>
              </tr>
            </thead>
            <tbody>
              {page.nodes.map((change) => (
                <ChangeRow key={change.id} {...change} />
              ))}
            </tbody>
          </TableFrame>
        )}
        {page?.pageInfo.hasNextPage && first < 100 && (
          <Button variant="quiet" wide onClick={() => setFirst(100)}>
            <Trans>Show more</Trans>
          </Button>
        )}
      </Card>
    </div>
  );
}

function ChangeRow({ request, rule, from, to, dueBefore, dueAfter }: Change) {
  const { t } = useLingui();
  const frame = useFrame();
  const clauseWords = useClauseWords();
  const side = (outcome: Change['from'], due: string | null | undefined) => (
    <>
      {outcome.label.text}
      {due && <> · {formatDateTime(due, frame)}</>}
      {outcome.clause && <span className="block text-caption text-ink-soft">{clauseWords(outcome.clause)}</span>}
    </>
  );
  return (
    <Row>
      <Cell>
        {request ? (
          <Link to="/requests/$number" params={{ number: request.number }} className="text-brand hover:underline">
            <span data-numeric>{request.number}</span>
          </Link>
        ) : (
          <span className="text-ink-soft">{t`not yours to see`}</span>
        )}{' '}
        {request?.title}
      </Cell>
      <Cell>{rule?.label.text}</Cell>
      <Cell className="min-w-28">{side(from, dueBefore)}</Cell>
      <Cell className="min-w-28">{side(to, dueAfter)}</Cell>
    </Row>
  );
}
