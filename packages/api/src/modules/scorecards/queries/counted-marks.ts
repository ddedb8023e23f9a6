import { markOfShare, type ScorecardRule } from '../../policy/index.js';
import { countedMarks as marksOf, type Counted } from '../domain/counted.js';

/** The marks of what is counted by a rule. */
export const countedMarks = ({ criteria }: Pick<ScorecardRule, 'criteria'>, counted: Counted) =>
  marksOf(criteria, counted, markOfShare);
