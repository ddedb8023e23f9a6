import { agrees, asks } from './approval-acts.js';
import { accepts, answers, card, closes, finds, rates, settles, takes } from './claim-acts.js';
import type { ClaimStory } from './claim-story.js';
import { demands, grants, pays, pulpsGoods, sendsGoods, takesGoods } from './goods-acts.js';
import {
  appoints,
  concludes,
  investigates,
  looked,
  measures,
  names,
  photographs,
  spends,
  states,
} from './investigation-acts.js';
import { charges, handed, penalizes, receives, recovers, shares, writesOutside } from './loss-acts.js';
import { consents, objects, proposes, sends } from './solution-acts.js';

const HEAD = 'TECHNICAL_CENTRE_HEAD';
const DEPUTY = 'DEPUTY_GENERAL_MANAGER';
const OFFICE = '苏文静';

/** A complaint followed to its end, one in the middle, and a loss that a carrier pays back. */
export const baiheInvestigatedStories: readonly ClaimStory[] = [
  {
    customer: 1,
    title: 'Six of 24 reels torn when the container was opened',
    description: 'Outer wraps and several layers of paper are torn on one side of the load. The seal was intact.',
    said: { faultKind: 'TRANSIT_DAMAGE', defect: 'VISIBLE', remedy: 'COMPENSATE' },
    before: { arrivedAt: 30 },
    photo: true,
    daysAgo: 28,
    hour: 14,
    course: [
      [3, card('海运破损，已请客户留存封条和装箱照片。', 'Grace Wu')],
      [26, takes()],
      [28, finds({ loss: '14300', responsibility: 'CLEAR', cause: 'TRANSPORT', compensatedFrom: 'EX_WORKS_PRICE' })],
      [
        30,
        handed([
          ['PRODUCTION', '马国强', 620],
          ['STORES', '鲁大海', 612],
          ['QUALITY', '常青', 611],
          ['CARRIER', '海运通物流 曹师傅', 608],
          ['CUSTOMER', 'Daniel Lim', 30],
        ]),
      ],
      [40, charges({ CARRIER_AND_INSURER: ['HY-LOG', '海运通物流'] })],
      [60, asks('settlement', '赔偿海运破损 6 卷，向承运方索赔', '装箱照片完好，破损在途中形成', 14_300)],
      [84, agrees(DEPUTY, { reason: '同意先行赔付，销售抓紧向承运方索赔。' })],
      [90, answers('The damage came about at sea. We credit CNY 14,300 and claim it from the carrier.')],
      [92, demands('COMPENSATE', [['CA128-2609-14', 'Coated art 128 g, six reels', 2.6, 't', 5_500]])],
      [96, grants('六卷均已核对卷号和开箱照片')],
      [100, agrees(DEPUTY)],
      [118, pays(14_300, 'CN-1042')],
      [120, recovers('CARRIER', '贵司承运的集装箱内 6 卷铜版纸破损，请按运输合同第 9 条赔偿 14,300 元。')],
      [122, writesOutside(false, '索赔函已寄出，附装箱照片、交接单和客户开箱记录。')],
      [160, settles('The credit note for CNY 14,300 has been issued.')],
      [190, accepts],
      [191, rates(5, 5, 5, 4, 'Clear answer and a quick credit note.')],
      [200, closes('Grace Wu')],
      [330, writesOutside(true, '承运方承认绑扎不牢，先付 8,000 元，其余待其保险公司核定。')],
      [400, receives(8_000, '海运通物流首笔赔款')],
    ],
  },
  {
    customer: 0,
    title: '整车铜版纸掉粉糊版，停机三天',
    description: '30 吨铜版纸全部掉粉，两台机停机三天，画册交期已误，损失巨大。',
    said: { faultKind: 'OTHER_INNER_DEFECT', defect: 'INNER', remedy: 'RETURN' },
    before: { openedAt: 16 },
    photo: true,
    daysAgo: 20,
    hour: 8,
    course: [
      [1, card('客户非常着急，请立即上报。')],
      [2, takes()],
      [
        3,
        finds({ loss: '186000', responsibility: 'UNCLEAR', especiallyGrave: 'yes', machine: 'WORKSHOP_4_MACHINE_7' }),
      ],
      [3.5, investigates('查明掉粉原因、涉及批次和数量，核实停机损失。')],
      [
        4,
        names('高级工程师带队', '特别重大，需立即到现场', {
          陈立群: 'LEAD',
          石磊: 'ENGINEER',
          庞慧: 'INSPECTOR',
          罗建平: 'SALES',
        }),
      ],
      [4.5, agrees(HEAD)],
      [5, agrees(DEPUTY, { reason: '同意，明早出发。' })],
      [5.5, appoints(20, 6, '请保留糊版的印版、橡皮布和未用完的纸卷。')],
      [28, photographs('掉粉纸卷展开面', 'FLAW', '无锡工厂 2 号机旁', '白点为脱落的涂层，集中在纸面中部。')],
      [28.3, photographs('现场取样，双方封样', 'SAMPLE', '无锡工厂纸库')],
      [28.6, measures('纸面拉毛速度（标准不低于 1.6）', '0.9', 'm/s', '印刷适性仪 AIC2-5')],
      [29, looked()],
      [30, spends('TRAVEL', 2_860, '四人往返高铁')],
      [31, spends('LODGING', 1_240, '无锡一晚')],
      [52, spends('TESTING', 1_800, '涂层成分送检')],
      [53, measures('涂料中胶乳用量（工艺要求 11 份）', '7.4', '份', '热重分析仪')],
      [
        60,
        states(
          {
            family: 'PRODUCTION',
            nature: '四车间 7 号机涂料胶乳计量泵堵塞，胶乳用量偏低，涂层强度不足而掉粉；出厂检验漏检拉毛强度。',
            degree: 'ESPECIALLY_GRAVE',
            responsibleUnits: ['WORKSHOP', 'QUALITY_INSPECTION'],
          },
          { cause: 'MAKING', responsibility: 'CLEAR', returnedTons: '28' },
        ),
      ],
      [
        62,
        concludes(
          '退货 28 吨并回抄；计量泵加装流量报警，出厂检验增加拉毛强度。',
          '经现场取证和送检，掉粉因涂层强度不足，属我方生产原因，28 吨不能使用。',
        ),
      ],
      [64, charges()],
      [
        66,
        proposes({
          measures: ['RETURN'],
          explanation: '掉粉属我方生产原因，28 吨按原价退货，运费由我方承担。',
          steps: ['封存余纸并清点', '我方派车运回', '按原价退款'],
          days: 10,
          yuan: 173_600,
        }),
      ],
      [72, agrees(DEPUTY)],
      [
        96,
        agrees(OFFICE, {
          minutes: '公司办公会议第 14 次：到会 7 人，一致同意退货 28 吨；四车间限期整改涂料配方管理。',
        }),
      ],
      [98, answers('公司办公会议已同意退货 28 吨，处理方案已发给您，请确认。')],
      [98.5, sends()],
      [108, objects('PRICE', '两台机停机三天的损失没有计入，不能同意。')],
      [
        116,
        proposes({
          measures: ['RETURN', 'COMPENSATE'],
          explanation: '除 28 吨按原价退货外，另补偿三天停机损失 12,400 元，合计 186,000 元。',
          steps: ['先付停机补偿', '我方派车运回 28 吨', '入库核对后退款'],
          days: 8,
          yuan: 186_000,
        }),
      ],
      [119, agrees(DEPUTY, { reason: '停机记录属实，同意一并补偿。' })],
      [
        140,
        agrees(OFFICE, { minutes: '公司办公会议第 15 次：到会 6 人，同意补偿停机损失 12,400 元，合计 186,000 元。' }),
      ],
      [142, sends()],
      [146, consents],
      [147, demands('COMPENSATE', [['CA128-2610-03', '两台机停机损失', 3.1, '天', 4_000]], '附机台停机记录。')],
      [148, grants('与停机记录相符')],
      [150, agrees(DEPUTY)],
      [164, agrees(OFFICE, { minutes: '按第 15 次办公会议决定执行。' })],
      [165, pays(12_400, '电汇 1107-031')],
      [
        166,
        demands('RETURN', [
          ['CA128-2610-03', '128 克铜版纸', 18, 't', 6_200],
          ['CA128-2610-04', '128 克铜版纸', 12, 't', 6_200],
        ]),
      ],
      [168, grants('已逐卷核对卷号和封样', { 2: [10, '其中 2 吨 9 月生产，抽检合格，留用。'] })],
      [170, agrees(DEPUTY)],
      [188, agrees(OFFICE, { minutes: '按第 14 次办公会议决定执行。' })],
      [190, sendsGoods([18, 10], '白河纸业自有车辆')],
      [212, takesGoods([18, 10], '车号、卷号与退货单相符')],
      [216, pulpsGoods([18, 10], '涂层强度不合格，全部回抄')],
      [220, pays(173_600, '电汇 1111-007')],
      [222, penalizes('goods-pulped-again')],
      [223, penalizes('investigation-trip')],
      [240, settles('28 吨已退回，退货款和停机补偿已付。')],
      [260, accepts],
      [261, rates(4, 5, 5, 4, '损失很大，但处理态度和速度没话说。')],
      [280, closes()],
    ],
  },
  {
    customer: 0,
    asset: 1,
    title: '双胶纸夹杂物划伤橡皮布',
    description: '卷筒双胶纸有硬质夹杂物，一周换了四张橡皮布，同批还有 11 吨未用。',
    said: { faultKind: 'INCLUSIONS', defect: 'INNER', remedy: 'RETURN' },
    before: { openedAt: 20 },
    photo: true,
    daysAgo: 6,
    hour: 10,
    course: [
      [2, card('客户催得紧，附了橡皮布照片。')],
      [4, takes()],
      [5, finds({ loss: '26400', responsibility: 'UNCLEAR', machine: 'WORKSHOP_3_MACHINE_5' })],
      [5.5, investigates('查明夹杂物来源和涉及数量。')],
      [
        6,
        names('中级工程师带队', '需现场取样，并核对同批余纸', {
          石磊: 'LEAD',
          庞慧: 'INSPECTOR',
        }),
      ],
      [7, agrees(HEAD)],
      [8, agrees(DEPUTY)],
      [9, appoints(18, 4, '请保留换下的橡皮布和余纸。')],
      [28, photographs('纸面夹杂物', 'FLAW', '无锡工厂轮转车间', '硬质颗粒，约 0.6 毫米，取样编号 3。')],
      [28.4, photographs('取样和比对', 'SAMPLE', '无锡工厂轮转车间')],
      [28.8, measures('夹杂物数量（标准不多于 2）', '14', '个/m²', '透光尘埃仪')],
      [30, looked()],
      [
        52,
        states(
          {
            family: 'PRODUCTION',
            nature: '三车间 5 号机筛浆机筛板破裂，硬质颗粒混入浆料。',
            degree: 'MAJOR',
            responsibleUnits: ['WORKSHOP', 'QUALITY_INSPECTION'],
          },
          { cause: 'MAKING', responsibility: 'CLEAR', returnedTons: '4.8' },
        ),
      ],
      [54, shares({ WORKSHOP: 80, QUALITY_INSPECTION: 20 }, '留样检验已见颗粒而未复检，质检责任应加重。')],
      [
        56,
        proposes({
          measures: ['RETURN', 'TECHNICAL_IMPROVEMENT'],
          explanation: '夹杂物属我方生产原因。4.8 吨按 5,500 元退货，同批其余 6.2 吨逐卷复检后使用。',
          steps: ['运回 4.8 吨', '到厂逐卷复检 6.2 吨', '更换筛板并加装磁选'],
          days: 7,
          yuan: 26_400,
        }),
      ],
      [74, agrees(DEPUTY)],
      [78, answers('已查明夹杂物来自我方筛浆机，处理方案已发给您，请确认。')],
      [79, sends()],
    ],
  },
];
