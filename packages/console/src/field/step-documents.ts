import { graphql } from '../gql';

const SendAcceptVisit = graphql(`
  mutation SendAcceptVisit($input: VisitStepInput!) {
    answer: acceptVisit(input: $input) {
      __typename
      ... on VisitSuccess {
        visit {
          ...FieldVisit
        }
      }
      ...Refusal
    }
  }
`);
const SendDeclineVisit = graphql(`
  mutation SendDeclineVisit($input: VisitStepInput!) {
    answer: declineVisit(input: $input) {
      __typename
      ... on VisitSuccess {
        visit {
          ...FieldVisit
        }
      }
      ...Refusal
    }
  }
`);
const SendDepartForVisit = graphql(`
  mutation SendDepartForVisit($input: VisitStepInput!) {
    answer: departForVisit(input: $input) {
      __typename
      ... on VisitSuccess {
        visit {
          ...FieldVisit
        }
      }
      ...Refusal
    }
  }
`);
const SendArriveAtVisit = graphql(`
  mutation SendArriveAtVisit($input: VisitStepInput!) {
    answer: arriveAtVisit(input: $input) {
      __typename
      ... on VisitSuccess {
        visit {
          ...FieldVisit
        }
      }
      ...Refusal
    }
  }
`);
const SendStartWork = graphql(`
  mutation SendStartWork($input: VisitStepInput!) {
    answer: startWork(input: $input) {
      __typename
      ... on VisitSuccess {
        visit {
          ...FieldVisit
        }
      }
      ...Refusal
    }
  }
`);
const SendStopWork = graphql(`
  mutation SendStopWork($input: VisitStepInput!) {
    answer: stopWork(input: $input) {
      __typename
      ... on VisitSuccess {
        visit {
          ...FieldVisit
        }
      }
      ...Refusal
    }
  }
`);
const SendRecordVisit = graphql(`
  mutation SendRecordVisit($input: RecordVisitInput!) {
    answer: recordVisit(input: $input) {
      __typename
      ... on VisitSuccess {
        visit {
          ...FieldVisit
        }
      }
      ...Refusal
    }
  }
`);
const SendFinishVisit = graphql(`
  mutation SendFinishVisit($input: FinishVisitInput!) {
    answer: finishVisit(input: $input) {
      __typename
      ... on VisitSuccess {
        visit {
          ...FieldVisit
        }
      }
      ...Refusal
    }
  }
`);
const SendSignReport = graphql(`
  mutation SendSignReport($input: SignReportInput!) {
    answer: signReport(input: $input) {
      __typename
      ... on VisitSuccess {
        visit {
          ...FieldVisit
        }
      }
      ...Refusal
    }
  }
`);
const SendRefuseSignature = graphql(`
  mutation SendRefuseSignature($input: RefuseSignatureInput!) {
    answer: refuseSignature(input: $input) {
      __typename
      ... on VisitSuccess {
        visit {
          ...FieldVisit
        }
      }
      ...Refusal
    }
  }
`);
const SendCheckAtVisit = graphql(`
  mutation SendCheckAtVisit($input: CheckAtVisitInput!) {
    answer: checkAtVisit(input: $input) {
      __typename
      ... on VisitSuccess {
        visit {
          ...FieldVisit
        }
      }
      ...Refusal
    }
  }
`);
const SendWriteVisitRecord = graphql(`
  mutation SendWriteVisitRecord($input: WriteVisitRecordInput!) {
    answer: writeVisitRecord(input: $input) {
      __typename
      ... on VisitSuccess {
        visit {
          ...FieldVisit
        }
      }
      ...Refusal
    }
  }
`);
const SendNote = graphql(`
  mutation SendNote($input: CommentOnRequestInput!) {
    answer: commentOnRequest(input: $input) {
      __typename
      ...Refusal
    }
  }
`);

/** What each step is sent as. The answer brings the visit as it is then, whole. */
export const stepDocuments = {
  ACCEPT: SendAcceptVisit,
  DECLINE: SendDeclineVisit,
  DEPART: SendDepartForVisit,
  ARRIVE: SendArriveAtVisit,
  START: SendStartWork,
  STOP: SendStopWork,
  RECORD: SendRecordVisit,
  FINISH: SendFinishVisit,
  SIGN: SendSignReport,
  REFUSE_SIGNATURE: SendRefuseSignature,
  CHECK: SendCheckAtVisit,
  FORM: SendWriteVisitRecord,
  NOTE: SendNote,
} as const;
