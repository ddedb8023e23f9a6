import { agrees, asks, disagrees } from './approval-acts.js';
import { accepts, answers, card, closes, finds, rates, rejects, settles, takes, team, writes } from './claim-acts.js';
import type { ClaimStory } from './claim-story.js';

const HEAD = 'TECHNICAL_CENTRE_HEAD';
const DEPUTY = 'DEPUTY_GENERAL_MANAGER';

/** What the policy refuses: late reports and what the customer did; and exceptions asked for. */
export const baiheExceptionStories: readonly ClaimStory[] = [
  {
    customer: 5,
    title: '白卡纸破损，台风停工期间到货',
    description: '到货时正遇台风停工，复工开仓才发现外层破损 12 件。',
    said: { faultKind: 'TORN', defect: 'VISIBLE', remedy: 'COMPENSATE' },
    before: { arrivedAt: 120 },
    photo: true,
    daysAgo: 25,
    hour: 9,
    course: [
      [3, card('按规定已逾期，但台风停工属实。')],
      [5, writes('CUSTOMER', '我们 4 天停工有政府通知，可以提供。')],
      [20, takes()],
      [22, asks('late-report', '台风停工，申请例外受理', '政府停工通知 4 天，扣除后未超 72 小时')],
      [30, agrees(DEPUTY, { reason: '不可抗力，同意受理。' })],
      [40, finds({ loss: '4700', responsibility: 'CLEAR', cause: 'HANDLING_HERE', compensatedFrom: 'EX_WORKS_PRICE' })],
      [48, asks('settlement', '赔偿外层破损 4,700 元', '照片和到货单相符', 4_700)],
      [54, agrees(HEAD)],
      [58, answers('经公司批准按例外受理，赔偿 4,700 元。')],
      [120, settles('赔偿款 4,700 元已支付。')],
      [130, accepts],
      [131, rates(5, 5, 5, 5, '通情达理。')],
      [150, closes()],
    ],
  },
  {
    customer: 6,
    title: '到货十天后发现纸垛破损',
    description: '仓库翻堆时发现底层破损。',
    said: { faultKind: 'TORN', defect: 'VISIBLE', remedy: 'COMPENSATE' },
    before: { arrivedAt: 240 },
    daysAgo: 24,
    hour: 13,
    course: [
      [4, card()],
      [20, rejects('外观破损须在到货后 72 小时内提出，现已超过十天，无法认定责任，不能受理。')],
    ],
  },
  {
    customer: 4,
    title: '双胶纸起皱，印刷打褶',
    description: '新开的两卷都起皱，疑似含水不匀。',
    said: { faultKind: 'OTHER_INNER_DEFECT', defect: 'INNER', remedy: 'RETURN' },
    before: { openedAt: 30 },
    daysAgo: 16,
    hour: 14,
    course: [
      [6, card()],
      [20, takes()],
      [22, finds({ loss: '2600', responsibility: 'UNCLEAR' })],
      [24, asks('service-team', '服务小组 2 人', '需测车间温湿度')],
      [28, agrees(HEAD)],
      [32, agrees(DEPUTY)],
      [
        44,
        team({
          arrives: 3,
          fixed: 5,
          findings: '客户车间湿度 78 %，纸卷拆包后露天存放两天。',
          actions: '记录温湿度，取样对比。',
        }),
      ],
      [60, finds({ cause: 'CUSTOMER_MISUSE', responsibility: 'CLEAR' })],
      [64, answers('现场测得车间湿度 78 %，纸卷拆包后存放过久，属使用环境问题。我们可以派人指导温湿度控制。')],
      [70, rejects('起皱由存放环境造成，原则上不予赔偿；已提供温湿度控制建议。')],
    ],
  },
  {
    customer: 1,
    asset: 1,
    title: 'Edges of 40 reams of paper crushed after unloading',
    description: 'Noticed when the pallets were moved into the press room.',
    said: { faultKind: 'OTHER', defect: 'VISIBLE', remedy: 'EXCHANGE' },
    before: { arrivedAt: 48 },
    photo: true,
    daysAgo: 14,
    hour: 11,
    course: [
      [5, card(undefined, 'Grace Wu')],
      [24, takes()],
      [26, finds({ loss: '1900', responsibility: 'CLEAR', cause: 'CUSTOMER_HANDLING' })],
      [
        30,
        asks(
          'late-report',
          'Goodwill for a new customer abroad',
          'First order, 40 reams, CNY 1,900',
          1_900,
          'Grace Wu',
        ),
      ],
      [50, disagrees(DEPUTY, '客户卸货视频清楚，不宜开例外；可在下单时让利。')],
      [
        54,
        answers(
          'Your own unloading video shows the forklift pushing the pallets, so we cannot replace the reams.',
          'Grace Wu',
        ),
      ],
      [56, rejects('The damage came about while the pallets were unloaded at your plant.', 'Grace Wu')],
    ],
  },
];
