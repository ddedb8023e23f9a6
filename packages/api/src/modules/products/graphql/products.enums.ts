import { PriceBasis, PriceClass } from '@aftercare/schema';
import { closedSet } from '../../../kernel/graphql/closed-set.js';

closedSet(PriceClass, 'PriceClass', 'The price lists.', {
  ORDINARY_PART: 'Parts at market price.',
  SPECIAL_PART: 'Parts at list price.',
  LABOUR: 'Work.',
  TRAVEL: 'Travel.',
});

closedSet(PriceBasis, 'PriceBasis', 'Where the price of a line comes from.', {
  FREE: 'It costs nothing.',
  MARKET_PRICE: 'The market.',
  LIST_PRICE: "The organization's list.",
  COST_PRICE: 'What it costs the organization.',
  QUOTED: 'A quotation made for this work.',
  NOT_SUPPLIED: 'It is not supplied, so it has no price.',
});
