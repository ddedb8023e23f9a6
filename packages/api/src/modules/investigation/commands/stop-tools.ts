import type { PersonalData } from '../../../kernel/personal-data/personal-data.js';
import type { RequestTools } from '../../requests/index.js';

/** What changes of stops use of the house. */
export interface StopTools extends RequestTools {
  readonly personalData: PersonalData;
}
