import { graphql } from '../../gql';
import type { PersonFileQuery } from '../../gql/graphql';

export const Person = graphql(`
  query PersonFile($id: ID!, $now: DateTime!, $to: DateTime!, $from: Date!, $until: Date!) {
    certificateDemands {
      skill
      name {
        text
      }
    }
    technician(id: $id) {
      id
      name
      phone
      skills
      regions
      timeZone
      version
      viewerMayManage
      isViewer
      home {
        latitude
        longitude
        address
      }
      outlet {
        id
        outletKind
        name {
          text
        }
      }
      workingHours {
        calendar
        holidays
        week {
          spans {
            from
            until
          }
        }
      }
      availability(from: $now, to: $to) {
        startsAt
        endsAt
        kind
      }
      standing {
        subject {
          text
        }
        met
        waived
        sentence {
          text
        }
        clause
      }
      certificates {
        id
        kind
        title
        number
        issuedOn
        expiresOn
        endedOn
        endedReason
        valid
        daysLeft
      }
      leaves(from: $from, to: $until) {
        id
        kind
        state
        reason
        answer
        viewerMayDecide
        viewerMayWithdraw
        ...LeaveDays
      }
      onCall(from: $now, to: $to) {
        id
        startsAt
        endsAt
        viewerMayRemove
      }
      trainings {
        id
        course
        minutes
        heldOn
        examPassed
      }
      posts {
        id
        post
        employer
        related
        inHouse
        fromOn
        toOn
      }
    }
  }
`);

export type PersonOf = NonNullable<PersonFileQuery['technician']>;
export type NamedSkills = PersonFileQuery['certificateDemands'];

/** What a part of the file is given: the person, and how it is read again after a change. */
export interface FilePartProps {
  person: PersonOf;
  onChanged: () => void;
}
