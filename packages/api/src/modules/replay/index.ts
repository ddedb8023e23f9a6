export { runReplays } from './jobs/run-replays.js';
export { judgeCase, type CaseVerdict, type JudgedPromise, type PastCase } from './judge-case.js';
export { Replay } from './replay.entity.js';
