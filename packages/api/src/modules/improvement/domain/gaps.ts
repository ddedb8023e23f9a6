import { EightDPath, type EightDState } from '@aftercare/schema';
import type { InputIssue } from '../../../kernel/refusal.js';
import type { CausePath, Containment, Disciplines } from './disciplines.js';

type Gaps = (report: Disciplines) => InputIssue[];

const missing = (path: string, text: string | null): InputIssue[] => (text ? [] : [{ path, code: 'required' }]);
const none = (path: string, all: readonly unknown[]): InputIssue[] => (all.length ? [] : [{ path, code: 'required' }]);

/** D1 to D3: a lead, the problem in words, and what was done at once, seen to work. */
const beforeContained: Gaps = ({ leadId, problem, containment }) => [
  ...missing('leadId', leadId),
  ...missing('problem.what', problem.what),
  ...missing('problem.where', problem.where),
  ...missing('problem.when', problem.when),
  ...none('containment', containment),
  ...containment.flatMap((one, place) => unverified(`containment.${place}`, one)),
];

function unverified(path: string, { action, byId, doneOn, verification, verifiedOn }: Containment): InputIssue[] {
  const early = doneOn && verifiedOn && verifiedOn < doneOn;
  return [
    ...missing(`${path}.action`, action),
    ...missing(`${path}.byId`, byId),
    ...missing(`${path}.doneOn`, doneOn),
    ...missing(`${path}.verification`, verification),
    ...missing(`${path}.verifiedOn`, verifiedOn),
    ...(early ? [{ path: `${path}.verifiedOn`, code: 'eightD.verifiedBeforeDone' }] : []),
  ];
}

/** D4: why it happened, and why it escaped, each to its root. */
const beforeCausesFound: Gaps = ({ occurrence, escape }) => [
  ...unexplained('occurrence', occurrence),
  ...unexplained('escape', escape),
];

const unexplained = (path: string, { whys, rootCause }: CausePath): InputIssue[] => [
  ...none(`${path}.whys`, whys),
  ...whys.flatMap((why, place) => missing(`${path}.whys.${place}`, why)),
  ...missing(`${path}.rootCause`, rootCause),
];

/** D5 and D6: for each of the two causes something that removes it, in place and seen to work. */
const beforeCorrected: Gaps = ({ corrections }) => [
  ...Object.values(EightDPath).flatMap((path) =>
    corrections.some((one) => one.path === path) ? [] : [{ path: 'corrections', code: `eightD.nothingFor.${path}` }],
  ),
  ...corrections.flatMap((one, place) => unverified(`corrections.${place}`, one)),
];

/** D7 and D8. */
const beforeClosed: Gaps = ({ preventions, closing }) => [
  ...none('preventions', preventions),
  ...preventions.flatMap(({ action, doneOn }, place) => [
    ...missing(`preventions.${place}.action`, action),
    ...missing(`preventions.${place}.doneOn`, doneOn),
  ]),
  ...missing('closing', closing),
];

const COURSE: readonly (readonly [EightDState, Gaps])[] = [
  ['CONTAINED', beforeContained],
  ['CAUSES_FOUND', beforeCausesFound],
  ['CORRECTED', beforeCorrected],
  ['CLOSED', beforeClosed],
];

/** What a report lacks to be in a state: all that the states before it ask, too. Nothing is asked of an open one. */
export function gapsBefore(state: EightDState, report: Disciplines): InputIssue[] {
  const place = COURSE.findIndex(([name]) => name === state);
  return COURSE.slice(0, place + 1).flatMap(([, gaps]) => gaps(report));
}
