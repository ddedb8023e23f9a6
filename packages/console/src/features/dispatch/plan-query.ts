import { graphql } from '../../gql';

export const PlanOfDay = graphql(`
  query PlanOfDay($id: ID!) {
    dayPlan(id: $id) {
      ...DayPlanParts
    }
  }
`);

export const DayPlanParts = graphql(`
  fragment DayPlanParts on DayPlan {
    id
    version
    day
    state
    progress
    outTechnician {
      id
      name
    }
    totals {
      before {
        visits
        travelMinutes
        promisesAtRisk
        unserved
      }
      after {
        visits
        travelMinutes
        promisesAtRisk
        unserved
      }
    }
    viewerCanStop
    viewerCanApply
    viewerCanUndo
    choices {
      id
      state
      startsAt
      endsAt
      travelMinutes
      marginMinutes
      nextCostMinutes
      nextTechnician {
        id
        name
      }
      technician {
        id
        name
      }
      fromTechnician {
        id
        name
      }
      fromStartsAt
      reasons {
        text
      }
      refusal {
        text
      }
      request {
        id
        number
        title
      }
    }
  }
`);

export const DayPlanProgressed = graphql(`
  subscription DayPlanProgressed($id: ID!) {
    dayPlanChanged(id: $id) {
      id
      state
      progress
    }
  }
`);

export const PlanDay = graphql(`
  mutation PlanDay($input: PlanDayInput!) {
    planDay(input: $input) {
      __typename
      ... on DayPlanSuccess {
        plan {
          ...DayPlanParts
        }
      }
      ...Refusal
    }
  }
`);

export const StopPlan = graphql(`
  mutation StopPlan($input: StopPlanInput!) {
    stopPlan(input: $input) {
      __typename
      ... on DayPlanSuccess {
        plan {
          ...DayPlanParts
        }
      }
      ...Refusal
    }
  }
`);

export const ApplyPlan = graphql(`
  mutation ApplyPlan($input: ApplyPlanInput!) {
    applyPlan(input: $input) {
      __typename
      ... on DayPlanSuccess {
        plan {
          ...DayPlanParts
        }
      }
      ...Refusal
    }
  }
`);

export const UndoPlan = graphql(`
  mutation UndoPlan($input: UndoPlanInput!) {
    undoPlan(input: $input) {
      __typename
      ... on DayPlanSuccess {
        plan {
          ...DayPlanParts
        }
      }
      ...Refusal
    }
  }
`);
