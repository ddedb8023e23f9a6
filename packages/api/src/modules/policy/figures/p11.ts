import type { DocumentFigure } from './document-figure.js';

const feedback = ['feedback'] as const;
const records = ['improvement', 'sources', 'records'] as const;
const line = [...feedback, 'complaintsLine'] as const;

/** The figures and decisions of eight ways to better service. */
export const P11: readonly DocumentFigure[] = [
  { figure: 'the service log is read again', at: [...records, 'SERVICE_LOG', 'en'], stands: 'Service log' },
  { figure: 'the response record is read again', at: [...records, 'RESPONSES', 'en'], stands: 'Record of responses' },
  { figure: 'suggestion forms are read again', at: [...records, 'SUGGESTIONS', 'en'], stands: 'Suggestion forms' },
  {
    figure: 'for improvement, by those who can improve',
    at: ['improvement', 'sources', 'readBy'],
    stands: ['MANAGER', 'SUPERVISOR'],
  },
  ...['COMPANY', 'CUSTOMERS', 'SERVICE'].map((member) => ({
    figure: `the committee has members: ${member}`,
    at: [...feedback, 'committee', 'members', member, 'seats'],
    stands: `$seats-${member.toLowerCase()}`,
  })),
  { figure: 'the committee meets', at: [...feedback, 'committee', 'meets'], stands: '$committee-meets' },
  { figure: 'it keeps minutes', at: [...feedback, 'committee', 'minutes'], stands: 'yes' },
  { figure: 'its actions are followed', at: [...feedback, 'committee', 'actionsFollowedBy'], stands: 'SUPERVISOR' },
  {
    figure: 'adopted suggestions are rewarded',
    at: [...feedback, 'rewards', 'adopted-suggestion', 'for'],
    stands: 'SUGGESTION_ADOPTED',
  },
  { figure: 'by an amount, by default 200', at: ['parameters', 'reward', 'value'], stands: '200 CNY' },
  {
    figure: 'complaints are encouraged',
    at: [...line, 'encouraged', 'en'],
    stands: 'If something was not right, please do tell us.',
  },
  {
    figure: 'a complaint about the service is not for the service department',
    at: ['triage', 'rows', 0, 'then', 'owner'],
    stands: 'SUPERVISOR',
  },
  {
    figure: 'the line has no interest in common with the service department',
    at: [...line, 'independentOf'],
    stands: 'SERVICE',
  },
  {
    figure: 'those complained of do not see it',
    at: [...line, 'hiddenFrom'],
    stands: ['AGENT', 'TECHNICIAN', 'CALLBACK_AGENT', 'MANAGER'],
  },
  {
    figure: 'the line is itself supervised',
    at: [...line, 'supervision', 'supervisedBy'],
    stands: 'GENERAL_MANAGER',
  },
  { figure: 'proactive calls', at: ['rounds', 'proactive-calls', 'often'], stands: '$proactive-calls' },
  {
    figure: 'visits to important customers',
    at: ['rounds', 'important-customers', 'often', 0],
    stands: { when: { customerGrade: ['IMPORTANT', 'KEY'] }, then: '$important-visits', clause: '6.1' },
  },
  { figure: 'secret inspections', at: [...feedback, 'secretInspections', 'often'], stands: '$secret-inspections' },
  {
    figure: 'by people who do not say who they are',
    at: [...feedback, 'secretInspections', 'sayWhoTheyAre'],
    stands: 'no',
  },
  { figure: 'suggestion forms need no login', at: [...feedback, 'publicForm', 'login'], stands: 'no' },
  {
    figure: 'a short link or a QR code opens them',
    at: [...feedback, 'publicForm', 'openedBy'],
    stands: ['SHORT_LINK', 'QR_CODE'],
  },
  {
    figure: 'they lie in public places',
    at: [...feedback, 'publicForm', 'places', 'SERVICE_HALL', 'en'],
    stands: 'Service hall',
  },
];
