import { apiProblem, ErrorState, Skeleton } from '@aftercare/ui';
import { useQuery } from 'urql';
import { graphql } from '../../../../gql';
import { FormToFillIn } from './form-to-fill-in';
import { FormWritten } from './form-written';

const VisitFormsQuery = graphql(`
  query VisitForms($number: String!) {
    requestByNumber(number: $number) {
      id
      visits {
        id
        state
        startsAt
        records {
          name
          by
          writtenAt
          ...FormToFillIn
          ...FormWritten
        }
      }
    }
  }
`);

/** The forms of the policy that a customer fills in after each visit: to write in, and as they were written. */
export function VisitForms({ number, onChanged }: { number: string; onChanged: () => void }) {
  const [{ data, error }, again] = useQuery({
    query: VisitFormsQuery,
    variables: { number },
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <ErrorState problem={apiProblem(error)} onRetry={refresh} />;
  if (!data) return <Skeleton className="h-64 w-full" />;
  const changed = () => {
    refresh();
    onChanged();
  };
  const visits = data.requestByNumber?.visits.toReversed() ?? [];
  return visits
    .filter(({ state }) => state === 'DONE' || state === 'SIGNED')
    .flatMap(({ id, startsAt, records }) =>
      records
        .filter(({ by }) => by === 'CUSTOMER')
        .map((form) =>
          form.writtenAt ? (
            <FormWritten key={`${id} ${form.name}`} startsAt={startsAt} form={form} />
          ) : (
            <FormToFillIn key={`${id} ${form.name}`} visitId={id} startsAt={startsAt} form={form} onChanged={changed} />
          ),
        ),
    );
}
