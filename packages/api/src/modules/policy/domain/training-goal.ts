/** When somebody counts as trained: having been there, or being able to work alone. */
export const TrainingGoal = { ATTENDED: 'ATTENDED', WORKS_ALONE: 'WORKS_ALONE' } as const;
export type TrainingGoal = (typeof TrainingGoal)[keyof typeof TrainingGoal];
