export { ratingView } from './rating.view.js';
