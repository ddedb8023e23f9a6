export { judgeCase, type CaseVerdict, type JudgedPromise, type PastCase } from './judge-case.js';
