import {
  ClaimAction,
  ClaimCostKind,
  ClaimKind,
  ClaimOrder,
  ClaimPaymentMethod,
  ClaimState,
  GoodsStep,
  GoodsVerdict,
} from '@aftercare/schema';
import { closedSet } from '../../../kernel/graphql/closed-set.js';

closedSet(ClaimKind, 'ClaimKind', 'What a customer claims for goods that were not as they should be.', {
  RETURN: 'The goods go back, and the money with them.',
  COMPENSATE: 'The goods stay, and money is paid for what is wrong with them.',
  EXCHANGE: 'The goods go back, and sound ones come.',
});

closedSet(ClaimState, 'ClaimState', 'Where a claim stands.', {
  SUBMITTED: 'Entered; nobody has looked into it.',
  ASSESSED: 'Found due line by line; others are still to agree.',
  APPROVED: 'Agreed to, and owed.',
  SETTLED: 'All that was approved has reached the customer.',
  DECLINED: 'Nothing was found due.',
  WITHDRAWN: 'Not claimed any more.',
  REVERSED: 'What was approved was taken back.',
});

closedSet(ClaimAction, 'ClaimAction', 'What can be done to a claim.', {
  ASSESS: 'Say what is due of every line.',
  WITHDRAW: 'Claim it no more.',
  SEND_BACK: 'Say that goods are on their way back.',
  RECEIVE: 'Take goods that came back.',
  APPRAISE: 'Say what becomes of goods that came back.',
  DISPOSE: 'Put them on the shelf, to pulp or to scrap.',
  SEND_EXCHANGE: 'Send sound goods for them.',
  CONFIRM_EXCHANGE: 'Say that the sound goods came.',
  RECORD_COST: 'Record what freight or storage cost.',
  PAY: 'Record money that reached the customer.',
  CORRECT: 'Take back a payment or cost that was recorded wrongly.',
  REVERSE: 'Take back what was approved.',
});

closedSet(ClaimOrder, 'ClaimOrder', 'Orders of a list of claims.', {
  NEWEST: 'The newest first.',
  LARGEST: 'The largest amount claimed first.',
});

closedSet(ClaimCostKind, 'ClaimCostKind', 'What a claim costs the house beside the claim itself.', {
  FREIGHT: 'Transport of goods.',
  STORAGE: 'Keeping goods.',
  REPULPING: 'Pulping them again, by the ton.',
});

closedSet(ClaimPaymentMethod, 'ClaimPaymentMethod', 'How money on a claim reaches the customer.', {
  TRANSFER: 'By bank transfer.',
  CASH: 'In cash.',
  SET_OFF: 'Set off against what the customer owes on the same request.',
});

closedSet(GoodsStep, 'GoodsStep', 'A step of goods on their way back, and of what is given for them.', {
  SENT_BACK: 'Handed to whoever brings them back.',
  RECEIVED: 'Taken by stores.',
  APPRAISED: 'Looked at: what becomes of them is said.',
  DISPOSED: 'Back on the shelf, pulped or scrapped, as was said.',
  EXCHANGE_SENT: 'Sound goods left for the customer.',
  EXCHANGE_RECEIVED: 'The customer has the sound goods.',
});

closedSet(GoodsVerdict, 'GoodsVerdict', 'What becomes of goods that came back.', {
  RESTOCK: 'They can be sold.',
  PULP: 'They are made into pulp again.',
  SCRAP: 'They are of no more use.',
});
