import { apiProblem, Banner, Card, EmptyState, ErrorState, KeyValueList, StateChip } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { Repeat } from 'lucide-react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { PageBar } from '../../app/page-bar';
import { PageLoading } from '../../app/page-loading';
import { useBoardLive } from '../../app/use-live';
import { graphql } from '../../gql';
import { Day } from '../../time/day';
import { useClauseName } from '../../words/use-clause-name';
import { howDue } from './how-due';
import { MessageButton } from './message-button';
import { roundKindWords, wayWords } from './round-words';
import { TaskDialog, type TaskToDo } from './task-dialog';
import { TaskRow } from './task-row';
import { useToday } from './use-today';

const RoundPageQuery = graphql(`
  query RoundPage($id: ID!) {
    plannedRound(id: $id) {
      id
      kind
      label {
        text
      }
      clause
      fromOn
      toOn
      dueOn
      lateAt
      performer {
        text
      }
      reportReader {
        text
      }
      ways
      content {
        name
        label {
          text
        }
      }
      unannounced
      forCustomers
      taskCount
      doneCount
      leftCount
      viewerMayRecord
      tasks(first: 100) {
        nodes {
          id
          ...TaskRow
        }
      }
    }
  }
`);

const route = getRouteApi('/desk/rounds/$roundId');

/** One time that something comes round: what is gone through, and everybody it is for, open tasks first. */
export function RoundPage() {
  const { t } = useLingui();
  const { roundId } = route.useParams();
  const today = useToday();
  const clauseName = useClauseName();
  const [task, setTask] = useState<TaskToDo | null>(null);
  const [{ data, error }, again] = useQuery({
    query: RoundPageQuery,
    variables: { id: roundId },
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => again({ requestPolicy: 'network-only' });
  useBoardLive(refresh);
  const round = data?.plannedRound;
  if (!round)
    return (
      <>
        <PageBar>
          <Trans>Planned work</Trans>
        </PageBar>
        {error && <ErrorState problem={apiProblem(error)} onRetry={refresh} />}
        {!data && !error && <PageLoading lines={8} />}
        {data && (
          <EmptyState icon={<Repeat />} title={<Trans>There is no such planned work</Trans>}>
            <Trans>It may be for others, or its address may be wrong.</Trans>
          </EmptyState>
        )}
      </>
    );
  const state = howDue(round, today);
  const facts = [
    {
      key: 'window',
      term: <Trans>Time for it</Trans>,
      value: (
        <>
          <Day on={round.fromOn} /> – <Day on={round.toOn} />
        </>
      ),
    },
    { key: 'due', term: <Trans>Due</Trans>, value: <Day on={round.dueOn} /> },
    { key: 'by', term: <Trans>By</Trans>, value: round.performer.text },
    ...(round.reportReader ? [{ key: 'to', term: <Trans>Reported to</Trans>, value: round.reportReader.text }] : []),
    ...(round.ways.length
      ? [{ key: 'ways', term: <Trans>How</Trans>, value: round.ways.map((way) => t(wayWords[way])).join(' · ') }]
      : []),
    ...(round.content.length
      ? [
          {
            key: 'content',
            term: <Trans>What is gone through</Trans>,
            value: round.content.map(({ label }) => label.text).join(' · '),
          },
        ]
      : []),
    { key: 'clause', term: <Trans>Clause</Trans>, value: clauseName(round.clause) },
  ];
  const open = round.taskCount - round.doneCount - round.leftCount;
  const mayTell = round.viewerMayRecord && round.forCustomers && round.ways.includes('MESSAGE') && open > 0;
  return (
    <>
      <PageBar
        aside={t(roundKindWords[round.kind])}
        actions={mayTell && <MessageButton roundId={round.id} open={open} onDone={refresh} />}
      >
        {round.label.text}
      </PageBar>
      <div className="grid content-start gap-4 p-3 md:p-5 xl:grid-cols-[minmax(0,2fr)_minmax(0,1fr)] xl:items-start">
        <Card
          title={round.forCustomers ? <Trans>Customers</Trans> : <Trans>To do</Trans>}
          aside={
            <StateChip state={state}>
              <span data-numeric>
                <Trans>
                  {round.doneCount + round.leftCount} of {round.taskCount} seen to
                </Trans>
              </span>
            </StateChip>
          }
        >
          {round.unannounced && (
            <Banner>
              <Trans>Nobody is told before.</Trans>
            </Banner>
          )}
          <ul className="flex flex-col divide-y divide-line">
            {round.tasks.nodes.map((one) => (
              <TaskRow key={one.id} task={one} ways={round.ways} onRecord={setTask} />
            ))}
          </ul>
          {round.taskCount > round.tasks.nodes.length && (
            <Banner>
              <Trans>These are the first {round.tasks.nodes.length}; others follow as these are seen to.</Trans>
            </Banner>
          )}
        </Card>
        <Card title={<Trans>What the policy asks</Trans>}>
          <KeyValueList items={facts} />
        </Card>
      </div>
      {task && (
        <TaskDialog
          task={task}
          onClose={() => setTask(null)}
          onReload={refresh}
          onDone={() => {
            setTask(null);
            refresh();
          }}
        />
      )}
    </>
  );
}
