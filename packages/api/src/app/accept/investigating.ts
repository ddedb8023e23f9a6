import { led, tried, type Seen } from './changing.js';
import type { Person } from './person.js';

const INVESTIGATION = `fragment I on Investigation {
  id number state purpose recommendation toldCustomer version allowedActions costTotals
  members { role leftAt account { displayName } } teamApproval { id state }
  surveys { state startsAt endsAt bring reason } interviews { person capacity said } panelMeetings { minutes members { id } }
  findings { family degree nature responsibleUnits standing supersedes { id } leaf { code } } costs { kind amount { amountMinor } }
}`;
const EVIDENCE = `fragment E on Evidence {
  id number kind sha256 contentType measured unit takenAt place custodyUrl lookCount
  looks { purpose by { displayName } } annotations { text marks by { displayName } }
}`;
const STOP = `fragment S on StopOrder {
  id cause ground model description reportedTo reportedAt liftedAt liftReason viewerMayLift version
}`;
const LEAF = 'fragment L on CauseLeaf { id family code version }';

/** What each change is told, and how its answer is read. */
const CHANGES = {
  openInvestigation: ['OpenInvestigationInput', 'InvestigationSuccess', 'investigation { ...I }', INVESTIGATION],
  proposeTeam: ['ProposeTeamInput', 'InvestigationSuccess', 'investigation { ...I }', INVESTIGATION],
  scheduleSurvey: ['ScheduleSurveyInput', 'InvestigationSuccess', 'investigation { ...I }', INVESTIGATION],
  finishSurvey: ['InvestigationStepInput', 'InvestigationSuccess', 'investigation { ...I }', INVESTIGATION],
  cancelSurvey: ['InvestigationStepInput', 'InvestigationSuccess', 'investigation { ...I }', INVESTIGATION],
  recordInterview: ['RecordInterviewInput', 'InvestigationSuccess', 'investigation { ...I }', INVESTIGATION],
  holdPanel: ['HoldPanelInput', 'InvestigationSuccess', 'investigation { ...I }', INVESTIGATION],
  addTripCost: ['AddTripCostInput', 'InvestigationSuccess', 'investigation { ...I }', INVESTIGATION],
  stateFinding: ['StateFindingInput', 'InvestigationSuccess', 'investigation { ...I }', INVESTIGATION],
  concludeInvestigation: [
    'ConcludeInvestigationInput',
    'InvestigationSuccess',
    'investigation { ...I }',
    INVESTIGATION,
  ],
  dropInvestigation: ['InvestigationStepInput', 'InvestigationSuccess', 'investigation { ...I }', INVESTIGATION],
  recordEvidence: ['RecordEvidenceInput', 'EvidenceSuccess', 'evidence { ...E }', EVIDENCE],
  annotateEvidence: ['AnnotateEvidenceInput', 'EvidenceSuccess', 'evidence { ...E }', EVIDENCE],
  openEvidence: ['OpenEvidenceInput', 'OpenEvidenceSuccess', 'opened { evidenceId url }', ''],
  orderStop: ['OrderStopInput', 'StopSuccess', 'stopOrder { ...S }', STOP],
  reportStop: ['ReportStopInput', 'StopSuccess', 'stopOrder { ...S }', STOP],
  liftStop: ['LiftStopInput', 'StopSuccess', 'stopOrder { ...S }', STOP],
  runChecklist: ['RunChecklistInput', 'RequestSuccess', 'request { id version }', ''],
  nameComplainedOf: ['NameComplainedOfInput', 'RequestSuccess', 'request { id version }', ''],
  saveCauseLeaf: ['SaveCauseLeafInput', 'CauseLeafSuccess', 'leaf { ...L }', LEAF],
} as const;

export type InvestigationChange = keyof typeof CHANGES;

/** One change, under a key of its own. @returns what it led to, or why not: the codes of the issues, or the refusal */
export const look = (person: Person, name: InvestigationChange, input: Seen): Promise<Seen | string> =>
  tried(person, name, CHANGES[name], input);

/** The same, where it must not be refused. @throws with the refusal */
export const done = async (person: Person, name: InvestigationChange, input: Seen): Promise<Seen> =>
  led(name, await look(person, name, input));

/** What hangs on a request, as somebody sees it. */
export async function examined(person: Person, { id }: { readonly id: string }): Promise<Seen> {
  const document = `query ($id: ID!) { request(id: $id) {
    version state tier investigation { ...I } evidence { ...E } stopOrders { ...S } checklistRuns { checklist passed }
    complainedOf { displayName } investigationForm { degrees { name } checklists { name } }
    timeline(first: 100) { nodes { type } } } } ${INVESTIGATION} ${EVIDENCE} ${STOP}`;
  const { request } = await person.ask<{ request: Seen }>(document, { id });
  return request;
}

/** The id of the first colleague with that name. */
export async function colleague(person: Person, name: string): Promise<string> {
  const { colleagues } = await person.ask<{ colleagues: { id: string; displayName: string }[] }>(
    'query { colleagues { id displayName } }',
  );
  return colleagues.find(({ displayName }) => displayName === name)!.id;
}
