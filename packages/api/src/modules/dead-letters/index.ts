export { deadLetterView } from './dead-letter.view.js';
