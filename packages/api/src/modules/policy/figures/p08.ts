import type { DocumentFigure } from './document-figure.js';

/** Every figure and decision of the lighting maintenance policy, and where it stands. */
export const P08: readonly DocumentFigure[] = [
  {
    figure: 'the warranty lasts 2 years',
    at: ['entitlement', 'terms', 0, 'otherwise'],
    stands: { lasts: '2 years', from: '$warranty-start' },
  },
  {
    figure: 'service goes on for life after the warranty',
    at: ['entitlement', 'rulings', 1, 'then', 'reason'],
    stands: 'LIFETIME_SERVICE',
  },
  {
    figure: 'a fault report is responded to within 30 minutes',
    at: ['promises', 'respond', 'within', 0],
    stands: { when: { kind: 'REPAIR' }, then: '30 minutes', clause: '2.1' },
  },
  {
    figure: 'a major fault is attended to on site',
    at: ['promises', 'major-on-site', 'within', 0],
    stands: { when: { kind: 'REPAIR', faultLevel: 'MAJOR' }, then: '$major-arrival', clause: '2.2' },
  },
  {
    figure: 'major faults are attended to 24 hours a day, 7 days a week',
    at: ['promises', 'major-on-site', 'calendar'],
    stands: 'round-the-clock',
  },
  {
    figure: 'round the clock is 7 × 24 hours',
    at: ['calendars', 'round-the-clock', 'open'],
    stands: '24h a day',
  },
  {
    figure: 'availability is above 99 %',
    at: ['targets', 'availability', 'goal'],
    stands: '> 99 %',
  },
  {
    figure: 'availability counts over the whole life',
    at: ['targets', 'availability', 'over'],
    stands: 'the whole life',
  },
  {
    figure: 'the lighting is inspected twice a year',
    at: ['plans', 'inspection', 'often'],
    stands: '2 times a year',
  },
  {
    figure: 'spare parts are to be had over the whole life',
    at: ['parts', 'supply', 'after'],
    stands: 'the whole life',
  },
  {
    figure: 'parts are exchanged free in warranty',
    at: ['entitlement', 'rulings', 3, 'then', 'outcome'],
    stands: 'FREE',
  },
  {
    figure: 'a substitute is qualified, and has a test report',
    at: ['parts', 'substitutes', 'needs'],
    stands: {
      QUALIFIED: { 'zh-CN': '合格证明', en: 'Proof that it is qualified' },
      TEST_REPORT: { 'zh-CN': '替代品检测报告', en: 'Substitute test report' },
    },
  },
  {
    figure: 'the emergency team has a plan and may move people and parts',
    at: ['visits', 'emergency', 'mayMove'],
    stands: ['PEOPLE', 'PARTS'],
  },
  {
    figure: 'maintenance is remote where possible',
    at: ['visits', 'remote', 'wherePossible'],
    stands: 'yes',
  },
  {
    figure: 'remote help comes before a visit',
    at: ['channels', 'ladder', 'steps'],
    stands: ['PHONE', 'REMOTE', 'ON_SITE'],
  },
  {
    figure: 'the people who run it are trained',
    at: ['training', 'operators', 'goal'],
    stands: 'ATTENDED',
  },
  {
    figure: 'documents are handed over after acceptance',
    at: ['papers', 'documents', 'on'],
    stands: 'asset.accepted',
  },
];
