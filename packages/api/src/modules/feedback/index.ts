export { ratingView } from './rating.view.js';
export { Rating } from './rating.entity.js';
export { rateRequest, type RateRequest } from './commands/rate-request.js';
