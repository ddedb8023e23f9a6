import {
  Arbiter,
  InspectionRuling,
  ObjectionGround,
  SolutionAction,
  SolutionMeasure,
  SolutionState,
} from '@aftercare/schema';
import { closedSet } from '../../../kernel/graphql/closed-set.js';

closedSet(SolutionMeasure, 'SolutionMeasure', 'What is done about a problem.', {
  REPAIR: 'It is repaired.',
  REPLACE: 'A part or the whole is replaced.',
  TECHNICAL_IMPROVEMENT: 'It is changed so that the problem does not come back.',
  TRAINING: 'People are shown how to use it.',
  RETURN: 'The goods go back.',
  COMPENSATE: 'The loss is made good in money.',
  EXCHANGE: 'The goods are exchanged.',
  ADVICE: 'The customer is advised.',
});

closedSet(SolutionState, 'SolutionState', 'Where a solution stands.', {
  DRAFT: 'It is being written.',
  IN_APPROVAL: 'The organization has still to agree to it.',
  RETURNED: 'Sent back to its author to be changed.',
  REJECTED: 'The organization did not agree, or was not asked any more.',
  APPROVED: 'It may be sent to the customer.',
  SENT: 'It is the customer’s turn.',
  AGREED: 'The customer agreed.',
  OBJECTED: 'The customer did not agree.',
  WITHDRAWN: 'It was taken back.',
});

closedSet(SolutionAction, 'SolutionAction', 'What somebody may do to a solution.', {
  REVISE: 'Write it anew.',
  SUBMIT: 'Put it to those who must agree.',
  SEND: 'Put it to the customer.',
  WITHDRAW: 'Take it back.',
  AGREE: 'Agree, or write down that the customer does.',
  OBJECT: 'Object, and say why.',
  ASK: 'Ask something before deciding.',
  ANSWER: 'Answer what the customer asked.',
});

closedSet(ObjectionGround, 'ObjectionGround', 'What a customer objects to.', {
  QUALITY: 'What is said of the quality.',
  MEASURE: 'What is to be done.',
  PRICE: 'The price.',
  TIME: 'When, or how long.',
  OTHER: 'Something else.',
});

closedSet(InspectionRuling, 'InspectionRuling', 'For whom the inspection body has found.', {
  FOR_CUSTOMER: 'For the customer.',
  FOR_COMPANY: 'For the company.',
});

closedSet(Arbiter, 'Arbiter', 'Whose word is the last when the two sides disagree about quality.', {
  BODY_NAMED_IN_CONTRACT: 'The inspection body the contract names.',
  STATE_BODY: 'The state’s inspection body.',
});
