import { useQuery } from 'urql';
import { IntakeChoices } from './intake-choices';

type Fact = 'causes' | 'complexities' | 'regionClasses';

/** The words of the policy in force for a fact's code; null where it does not know the code. */
export function useFactWord(): (fact: Fact, code: string) => string | undefined {
  const [{ data }] = useQuery({ query: IntakeChoices, variables: {} });
  return (fact, code) => data?.intakeForm[fact].find((choice) => choice.code === code)?.label.text;
}
