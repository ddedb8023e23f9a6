export { acceptanceView } from './acceptance.view.js';
