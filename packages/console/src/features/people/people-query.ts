import { formatList, type Language } from '@aftercare/ui';
import { graphql } from '../../gql';
import type { PeopleQuery } from '../../gql/graphql';

export const People = graphql(`
  query People($now: DateTime!, $to: DateTime!) {
    certificateDemands {
      skill
      name {
        text
      }
    }
    technicians {
      id
      name
      skills
      regions
      isViewer
      outlet {
        id
        outletKind
        name {
          text
        }
      }
      availability(from: $now, to: $to) {
        startsAt
        endsAt
        kind
      }
      certificates {
        id
        kind
        expiresOn
        endedOn
        daysLeft
      }
      visits(from: $now, to: $to) {
        id
        state
      }
    }
  }
`);

export type PersonRow = PeopleQuery['technicians'][number];

/** The certificate that runs out next, or has run out without another of its kind that has not. */
export function nextExpiry({ certificates }: Pick<PersonRow, 'certificates'>) {
  return certificates
    .filter(({ endedOn, daysLeft }) => !endedOn && daysLeft != null)
    .filter(
      (one) =>
        !certificates.some(
          (other) =>
            other.kind === one.kind &&
            other.id !== one.id &&
            !other.endedOn &&
            (other.daysLeft ?? Infinity) > one.daysLeft!,
        ),
    )
    .toSorted((a, b) => a.daysLeft! - b.daysLeft!)
    .at(0);
}

/** Skills by the names people read, in one line; one nobody has named by its code. */
export function skillsInWords(
  skills: readonly string[],
  named: readonly { skill: string; name: { text: string } }[],
  language: Language,
): string {
  return formatList(
    skills.map((skill) => named.find((one) => one.skill === skill)?.name.text ?? skill),
    language,
  );
}
