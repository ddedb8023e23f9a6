export { ratingView } from './rating.view.js';
export { Callback } from './callback.entity.js';
export { Rating } from './rating.entity.js';
export { dueCallback } from './commands/due-callback.js';
export { makeCallback, missCallback, type MakeCallback, type MissCallback } from './commands/make-callback.js';
export { rateRequest, type RateRequest } from './commands/rate-request.js';
