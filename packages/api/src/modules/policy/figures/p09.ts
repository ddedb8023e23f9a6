import type { DocumentFigure } from './document-figure.js';

const outreach = ['campaigns', 'outreach'] as const;
const send = [...outreach, 'teams', 'send'] as const;

/** The figures of a department store's outreach service. */
export const P09: readonly DocumentFigure[] = [
  { figure: 'the campaign has a first day', at: [...outreach, 'period', 'from'], stands: '$campaign-from' },
  { figure: 'the campaign has a last day', at: [...outreach, 'period', 'to'], stands: '$campaign-to' },
  { figure: 'the campaign has a theme', at: [...outreach, 'theme', 'en'], stands: 'Service that comes to you' },
  {
    figure: 'service points in housing estates',
    at: [...outreach, 'places', 'kinds', 'HOUSING_ESTATES', 'en'],
    stands: 'Service points in housing estates',
  },
  {
    figure: 'market days in villages around',
    at: [...outreach, 'places', 'kinds', 'VILLAGE_MARKETS', 'en'],
    stands: 'Market days in the villages around',
  },
  { figure: '2 people from the service office', at: [...send, 'service-office', 'people'], stands: 2 },
  { figure: 'from the service office', at: [...send, 'service-office', 'from'], stands: 'SERVICE_OFFICE' },
  { figure: 'people from every department', at: [...send, 'departments', 'from'], stands: 'EVERY_DEPARTMENT' },
  ...['Tents', 'Tables', 'Boards', 'Flyers', 'Gifts'].map((material) => ({
    figure: `materials: ${material}`,
    at: [...outreach, 'materials', 'list', material.toUpperCase(), 'en'],
    stands: material,
  })),
  {
    figure: 'opinions are taken down',
    at: [...outreach, 'register', 'states', 'OPINION', 'en'],
    stands: 'Opinion',
  },
  { figure: 'home visits on demand become requests', at: [...outreach, 'homeVisits', 'requestBy'], stands: 'OUTREACH' },
  {
    figure: 'a home visit is for the service office',
    at: ['triage', 'rows', 2],
    stands: {
      when: { atHome: 'yes' },
      then: { tier: 'HOME_VISIT', severity: 'ORDINARY', priority: 'NORMAL', owner: 'DISPATCHER' },
      clause: '5.2',
    },
  },
  {
    figure: 'the summary goes to the general office',
    at: [...outreach, 'summary', 'goesTo'],
    stands: 'GENERAL_OFFICE',
  },
];
