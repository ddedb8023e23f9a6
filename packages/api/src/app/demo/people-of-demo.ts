import type { CertificateKind, LeaveKind } from '@aftercare/schema';
import type { WorkingHours } from '../../modules/people/index.js';

/** What is known of a technician of the demo; days are counted from today, back or forth. */
export interface DemoPerson {
  readonly name: string;
  readonly home: readonly [latitude: number, longitude: number, address: string];
  /** The code of a partner that is an outlet. */
  readonly outlet?: string;
  readonly hours?: WorkingHours;
  /** On call from one day until another. */
  readonly onCall?: readonly [from: number, until: number];
  readonly certificates?: readonly DemoCertificate[];
  readonly leave?: {
    readonly kind: LeaveKind;
    readonly from: number;
    readonly until: number;
    readonly asked?: boolean;
  };
  readonly posts: readonly DemoPost[];
  readonly trainings: readonly {
    readonly course: string;
    readonly minutes: number;
    readonly ago: number;
    readonly exam?: boolean;
  }[];
}

interface DemoCertificate {
  readonly kind: CertificateKind;
  readonly title: string;
  readonly number: string;
  readonly ago: number;
  /** Days it has left. */
  readonly left: number | null;
}

interface DemoPost {
  readonly post: string;
  readonly employer: string;
  readonly from: string;
  readonly to?: string;
}

const span = (from: number, until: number) => ({ from: from * 60, until: until * 60 });
const day = [span(8.5, 12), span(13, 17.5)];
const sixDays: WorkingHours = { week: [day, day, day, day, day, [span(9, 16)], []], holidays: true };
const fiveDays: WorkingHours = { week: [day, day, day, day, day, [], []], holidays: true };

const height = (number: string, left: number): DemoCertificate => ({
  kind: 'WORK_AT_HEIGHT',
  title: '高处作业（登高架设）',
  number,
  ago: 700,
  left,
});
const electrician = (number: string, left: number): DemoCertificate => ({
  kind: 'ELECTRICIAN',
  title: '低压电工作业',
  number,
  ago: 1_000,
  left,
});

/** The technicians of each organization, and the certificates the state demands for their work. */
export const PEOPLE: Readonly<Record<string, readonly DemoPerson[]>> = {
  chaoyang: [
    {
      name: '王磊',
      home: [30.2991, 120.1412, '杭州市西湖区古墩路 96 号'],
      outlet: 'HZ-ZY',
      hours: sixDays,
      onCall: [-1, 7],
      certificates: [electrician('T330106198704153178', 18), height('T330106198704153178', 430)],
      posts: [
        { post: '安装工', employer: '钱江水暖', from: '2014-03-01', to: '2018-02-28' },
        { post: '维修技师', employer: '朝阳太阳能', from: '2018-03-12' },
      ],
      trainings: [
        { course: '上岗培训：真空管与水箱', minutes: 960, ago: 2_800, exam: true },
        { course: '登高安全复训', minutes: 240, ago: 120, exam: true },
      ],
    },
    {
      name: '赵敏',
      home: [30.1793, 120.2634, '杭州市萧山区市心北路 210 号'],
      outlet: 'HZ-ZY',
      hours: sixDays,
      onCall: [-1, 13],
      certificates: [height('T330109199102206624', 260)],
      posts: [{ post: '维修技师', employer: '朝阳太阳能', from: '2021-06-01' }],
      trainings: [{ course: '上岗培训：真空管与水箱', minutes: 960, ago: 1_980, exam: true }],
    },
    {
      name: '陈思远',
      home: [29.8683, 121.544, '宁波市海曙区柳汀街 45 号'],
      outlet: 'NB-HS',
      hours: fiveDays,
      certificates: [electrician('T330203199309171219', 610), height('T330203199309171219', -40)],
      leave: { kind: 'ANNUAL', from: 7, until: 10 },
      posts: [{ post: '维修技师', employer: '宁波海曙服务点', from: '2023-09-01' }],
      trainings: [{ course: '上岗培训：真空管与水箱', minutes: 960, ago: 1_170, exam: true }],
    },
  ],
  renkang: [
    {
      name: '高翔',
      home: [32.0603, 118.7969, '南京市玄武区珠江路 88 号'],
      hours: { calendar: 'working-days' },
      onCall: [-1, 13],
      certificates: [{ kind: 'MAKER', title: 'HIS 6 实施认证', number: 'RK-HIS-0117', ago: 500, left: 230 }],
      posts: [{ post: '实施工程师', employer: '仁康软件', from: '2017-07-10' }],
      trainings: [{ course: '医院信息安全', minutes: 480, ago: 200, exam: true }],
    },
    {
      name: 'Maria Santos',
      home: [31.8206, 117.2272, '合肥市蜀山区黄山路 300 号'],
      certificates: [{ kind: 'MAKER', title: 'HIS 6 implementation', number: 'RK-HIS-0142', ago: 340, left: 25 }],
      leave: { kind: 'PERSONAL', from: 9, until: 9, asked: true },
      posts: [{ post: 'Field engineer', employer: 'Renkang', from: '2022-02-14' }],
      trainings: [{ course: 'Hospital information security', minutes: 480, ago: 200, exam: true }],
    },
  ],
  baihe: [
    {
      name: '石磊',
      home: [38.8671, 115.4845, '保定市竞秀区阳光北大街 18 号'],
      hours: fiveDays,
      posts: [{ post: '服务工程师', employer: '百合纸业', from: '2016-04-01' }],
      trainings: [{ course: '现场取证与抽样', minutes: 360, ago: 400, exam: true }],
    },
    {
      name: '庞慧',
      home: [38.874, 115.508, '保定市莲池区东风东路 66 号'],
      posts: [{ post: '检验员', employer: '百合纸业', from: '2019-09-01' }],
      trainings: [{ course: '纸张检验', minutes: 600, ago: 900, exam: true }],
    },
  ],
};

/** By organization: what whoever is sent to work must hold. */
export const DEMANDED: Readonly<
  Record<string, readonly { readonly skill: string; readonly kinds: CertificateKind[] }[]>
> = {
  chaoyang: [
    { skill: 'ELECTRICS', kinds: ['ELECTRICIAN'] },
    { skill: 'FRAME', kinds: ['WORK_AT_HEIGHT'] },
  ],
};
