import type { DocumentFigure } from './document-figure.js';

const summer = ['campaigns', 'summer'] as const;
const material = [...summer, 'offers', 'material', 'rows'] as const;
const labour = [...summer, 'offers', 'labour', 'rows'] as const;
const dayBill = [...summer, 'offers', 'day-bill', 'rows'] as const;

/** The figures of a car maker's seasonal service campaign. */
export const P13: readonly DocumentFigure[] = [
  { figure: 'the campaign begins on 18 June', at: [...summer, 'period', 'from'], stands: '06-18' },
  { figure: 'the campaign ends on 18 August', at: [...summer, 'period', 'to'], stands: '08-18' },
  {
    figure: 'commercial vehicles take part only where regularly serviced',
    at: [...summer, 'audience', 0],
    stands: { when: { vehicleClass: 'COMMERCIAL', regularlyServiced: 'no' }, then: 'no', clause: '1.3' },
  },
  { figure: 'new cars need no mileage', at: [...summer, 'audience', 1, 'when'], stands: { newCar: 'yes' } },
  {
    figure: 'other cars take part by their mileage',
    at: [...summer, 'audience', 2, 'when'],
    stands: { mileage: '$eligible-mileage' },
  },
  { figure: 'checks are free', at: [...material, 0, 'then'], stands: { free: 'WHOLE' } },
  { figure: 'the summer service costs 168', at: [...material, 1, 'then', 'price'], stands: '168 CNY' },
  { figure: 'it costs 220 otherwise', at: [...material, 1, 'then', 'insteadOf'], stands: '220 CNY' },
  { figure: 'only its material is charged', at: [...material, 1, 'then', 'of'], stands: 'MATERIAL' },
  { figure: 'spare parts at 9/10', at: [...material, 2, 'then'], stands: { pays: '9/10', of: 'WHOLE' } },
  { figure: 'labour of the summer service is free', at: [...labour, 0, 'then'], stands: { free: 'LABOUR' } },
  {
    figure: 'labour on battery and tyres at 5/10',
    at: [...labour, 1],
    stands: { when: { job: ['BATTERY', 'TYRES'] }, then: { pays: '5/10', of: 'LABOUR' }, clause: '2.5' },
  },
  {
    figure: 'labour of usual repair at 7/10, not on accident cars',
    at: [...labour, 2],
    stands: {
      when: { job: 'USUAL_REPAIR', accidentCar: 'no' },
      then: { pays: '7/10', of: 'LABOUR' },
      clause: '2.6',
    },
  },
  {
    figure: 'a gift with a purchase',
    at: [...summer, 'offers', 'purchase', 'rows', 0, 'then'],
    stands: { gift: 'ACCESSORY_GIFT' },
  },
  {
    figure: 'from 1,880 a day: sealing of the whole car',
    at: [...dayBill, 0],
    stands: { when: { dayBill: '>= 1,880 CNY' }, then: { gift: 'WHOLE_CAR_SEALING' }, clause: '3.3' },
  },
  {
    figure: 'from 1,580 a day: wheel alignment',
    at: [...dayBill, 1],
    stands: { when: { dayBill: '>= 1,580 CNY' }, then: { gift: 'WHEEL_ALIGNMENT' }, clause: '3.2' },
  },
  {
    figure: 'from 880 a day: cleaning of the interior',
    at: [...dayBill, 2],
    stands: { when: { dayBill: '>= 880 CNY' }, then: { gift: 'INTERIOR_CLEANING' }, clause: '3.1' },
  },
  {
    figure: 'lost customers are to be won back',
    at: [...summer, 'aims', 'win-back', 'en'],
    stands: 'Win back customers who no longer come',
  },
  { figure: 'contact data are updated', at: [...summer, 'contactData', 'clause'], stands: '4.2' },
];
