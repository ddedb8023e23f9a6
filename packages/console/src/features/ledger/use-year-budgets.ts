import { dayIn } from '@aftercare/ui';
import { useQuery } from 'urql';
import { graphql } from '../../gql';
import { useFrame } from '../../time/use-frame';

const YearBudgets = graphql(`
  query YearBudgets($year: Int!) {
    yearBudgets(year: $year) {
      year
      sales {
        amountMinor
        currency
      }
      budgets {
        budget {
          name
          label {
            text
          }
        }
        of {
          name
          label {
            text
          }
        }
        atLeastPercent
        atLeast {
          amountMinor
          currency
        }
        planned {
          amountMinor
          currency
        }
        spent {
          amountMinor
          currency
        }
        plannedShort {
          amountMinor
          currency
        }
        spentShort {
          amountMinor
          currency
        }
        trace {
          clause
          sentence {
            text
          }
        }
      }
    }
  }
`);

/** The year of the business's calendar it is now. */
export function useThisYear(): number {
  const { now, zone } = useFrame();
  return Number(dayIn(now, zone).slice(0, 4));
}

/** The budgets of a year, against what the policy demands. */
export function useYearBudgets(year: number) {
  const [{ data, error }, again] = useQuery({
    query: YearBudgets,
    variables: { year },
    requestPolicy: 'cache-and-network',
  });
  return { data, error, renew: () => again({ requestPolicy: 'network-only' }) };
}
