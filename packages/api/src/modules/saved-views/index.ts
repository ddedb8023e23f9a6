export { SavedView } from './saved-view.entity.js';
