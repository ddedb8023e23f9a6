export { leaveRoundTask } from './commands/leave-round-task.js';
export { messageRound } from './commands/message-round.js';
export { recordRoundTask } from './commands/record-round-task.js';
export { planRounds } from './jobs/plan-rounds.js';
export { PlannedRound } from './planned-round.entity.js';
export { RoundTask } from './round-task.entity.js';
