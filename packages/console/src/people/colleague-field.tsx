import { SearchSelect, type FieldProps } from '@aftercare/ui';
import { useQuery } from 'urql';
import { graphql } from '../gql';
import type { ColleaguesToChooseQuery } from '../gql/graphql';

const ColleaguesToChoose = graphql(`
  query ColleaguesToChoose {
    colleagues {
      id
      displayName
      department {
        name
        label {
          text
        }
      }
      offices {
        name
        label {
          text
        }
      }
    }
  }
`);

export type Colleague = ColleaguesToChooseQuery['colleagues'][number];

export function useColleagues(): { colleagues: readonly Colleague[]; fetching: boolean } {
  const [{ data, fetching }] = useQuery({ query: ColleaguesToChoose });
  return { colleagues: data?.colleagues ?? [], fetching };
}

export interface ColleagueFieldProps extends FieldProps {
  /** The account chosen. */
  value: string | null;
  onChange: (id: string | null) => void;
  /** Accounts that are not offered. */
  without?: readonly string[];
  placeholder?: string;
}

const nobody: readonly string[] = [];

/** One of those who work here, by name, department or post. */
export function ColleagueField({ value, onChange, without = nobody, placeholder, ...field }: ColleagueFieldProps) {
  const { colleagues, fetching } = useColleagues();
  const postsOf = ({ department, offices }: Colleague) =>
    [department?.label.text, ...offices.map(({ label }) => label.text)].filter(Boolean).join(', ');
  return (
    <SearchSelect<Colleague>
      {...field}
      placeholder={placeholder}
      searching={fetching}
      items={colleagues.filter(({ id }) => !without.includes(id))}
      value={colleagues.find(({ id }) => id === value) ?? null}
      onChange={(colleague) => onChange(colleague?.id ?? null)}
      keyOf={({ id }) => id}
      labelOf={({ displayName }) => displayName ?? ''}
      renderItem={(colleague) => (
        <>
          {colleague.displayName} <span className="text-caption text-ink-soft">{postsOf(colleague)}</span>
        </>
      )}
    />
  );
}
