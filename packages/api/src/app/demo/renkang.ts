import { words, type DemoOrganization } from './demo-organization.js';
import { renkangCallbackRules } from './renkang-callback-rules.js';

const components = [{ code: 'SOFTWARE', name: words('医院信息系统软件', 'Hospital information software') }];

/** A maker of hospital software, living by policy P03. */
export const renkang: DemoOrganization = {
  slug: 'renkang',
  name: words('仁康软件', 'Renkang Software'),
  hotline: '400-830-0303',
  policy: 'P03',
  policyAlso: {
    ...renkangCallbackRules,
    rounds: `  key-customers:
    kind: CUSTOMER_VISIT
    label: { zh-CN: 重点医院巡访, en: Visits to hospitals that matter most }
    often:
      - { when: { customerGrade: [IMPORTANT, KEY] }, then: every quarter, clause: open }
      - { otherwise: not planned, clause: open }
    ways: VISIT
    performedBy: TECHNICIAN
    content:
      BACKUP: { zh-CN: 备份与恢复演练, en: Backup and a rehearsed recovery }
      INTERFACES: { zh-CN: 医保接口运行, en: The insurance link works }
      SPACE: { zh-CN: 数据库空间, en: Space in the database }
    clause: open
  cost-report:
    kind: REPORT
    label: { zh-CN: 服务费用月报, en: Report of the month's costs }
    often: every month
    performedBy: MANAGER
    clause: open
`,
  },
  products: [
    {
      code: 'HIS',
      name: words('医院信息系统', 'Hospital information system'),
      components,
      errorCodes: [
        {
          code: 'HIS-1001',
          module: words('挂号', 'Registration'),
          meaning: words('号源锁定超时', 'A slot stayed locked'),
          remedy: words(
            '在监控台释放该号源；检查应用服务器时间是否一致',
            'Release the slot at the monitor; check that the servers’ clocks agree',
          ),
        },
        {
          code: 'HIS-2040',
          module: words('医保接口', 'Insurance link'),
          meaning: words('医保中心无应答', 'The insurance centre does not answer'),
          remedy: words(
            '切换备用线路；超过 10 分钟启用离线结算',
            'Use the second line; settle offline after 10 minutes',
          ),
        },
        {
          code: 'HIS-3107',
          module: words('数据库', 'Database'),
          meaning: words('表空间不足', 'The tablespace is full'),
          remedy: words('扩展数据文件；归档一年前的日志', 'Extend the data file; archive logs older than a year'),
        },
      ],
      models: [
        { code: 'HIS-6', name: words('仁康 HIS 6', 'Renkang HIS 6') },
        { code: 'LIS-4', name: words('仁康检验系统 4', 'Renkang laboratory system 4') },
      ],
    },
    {
      code: 'PACS',
      name: words('影像系统', 'Imaging system'),
      components,
      models: [{ code: 'PACS-3', name: words('仁康影像 3', 'Renkang imaging 3') }],
    },
  ],
  prices: [
    {
      code: 'REMOTE-H',
      name: words('远程技术支持（每小时）', 'Remote support, an hour'),
      class: 'LABOUR',
      fen: 30_000,
    },
    { code: 'ONSITE-D', name: words('现场技术服务（每天）', 'Work on site, a day'), class: 'LABOUR', fen: 200_000 },
    { code: 'CHANGE-D', name: words('定制开发（每人天）', 'Custom change, a day'), class: 'LABOUR', fen: 250_000 },
    { code: 'TRAVEL-CITY', name: words('市内差旅', 'Travel in the city'), class: 'TRAVEL', fen: 10_000 },
    { code: 'TRAVEL-PROV', name: words('外省差旅', 'Travel to other provinces'), class: 'TRAVEL', fen: 180_000 },
  ],
  partners: [{ code: 'MED-IT', kind: 'DEALER', name: words('江南医信集成', 'Jiangnan Medical IT') }],
  staff: [
    {
      name: '徐婷',
      roles: ['AGENT'],
      email: 'xu@renkang.example',
      hint: words('电话支持，受理与分诊', 'Telephone support, triage'),
    },
    { name: '马骏', roles: ['DISPATCHER'], email: 'ma@renkang.example', hint: words('安排工程师', 'Sends engineers') },
    {
      name: '高翔',
      roles: ['TECHNICIAN', 'ENGINEER'],
      email: 'gao@renkang.example',
      hint: words('远程与现场工程师（手机）', 'Engineer, remote and on site, on a phone'),
      field: { skills: ['SOFTWARE'], regions: ['南京', '苏州'] },
    },
    {
      name: 'Maria Santos',
      roles: ['TECHNICIAN', 'ENGINEER'],
      email: 'maria@renkang.example',
      hint: words('外省现场工程师（英文）', 'Engineer for other provinces, reads English'),
      field: { skills: ['SOFTWARE'], regions: ['南京', '合肥', '济南'] },
    },
    { name: '罗敏', roles: ['QUALITY'], email: 'luo@renkang.example', hint: words('质量分析', 'Looks into causes') },
    {
      name: '宋佳',
      roles: ['CALLBACK_AGENT'],
      email: 'song@renkang.example',
      hint: words('回访', 'Calls customers back'),
    },
    {
      name: '唐勇',
      roles: ['SUPERVISOR'],
      email: 'tang@renkang.example',
      hint: words('服务督查', 'Inspects the service'),
    },
    {
      name: '董丽',
      roles: ['MANAGER'],
      email: 'dong@renkang.example',
      hint: words('服务经理，看全局', 'Runs the service, sees everything'),
    },
    { name: '曹总', roles: ['EXECUTIVE'], email: 'cao@renkang.example', hint: words('总经理', 'General manager') },
    {
      name: '邓管理',
      roles: ['ADMIN'],
      email: 'deng@renkang.example',
      hint: words('系统管理', 'Keeps accounts and rules'),
    },
  ],
  customers: [
    {
      name: '南京鼓楼中心医院',
      kind: 'COMPANY',
      grade: 'KEY',
      phone: '13900139001',
      contact: { name: '顾主任', duty: '信息科主任' },
      hint: words('市区医院，免费期内', 'A hospital in the city, in its free term'),
      site: {
        label: '本部',
        region: '南京',
        regionClass: 'CITY',
        address: '南京市鼓楼区中山路 321 号',
        at: [32.056, 118.778],
      },
      assets: [
        { model: 'HIS-6', months: 7, partner: 'MED-IT' },
        { model: 'LIS-4', months: 4, partner: 'MED-IT' },
      ],
    },
    {
      name: 'Suzhou International Clinic',
      kind: 'COMPANY',
      language: 'en',
      phone: '13900139002',
      contact: { name: 'Dr. Hale', duty: 'IT lead' },
      hint: words('周边诊所（英文），免费期已过', 'A clinic nearby, reads English, past its free term'),
      site: {
        label: 'Main building',
        region: '苏州',
        regionClass: 'SURROUNDINGS',
        address: '88 Suhui Road, Suzhou Industrial Park',
        at: [31.3239, 120.7208],
      },
      assets: [
        { model: 'HIS-6', months: 15, partner: 'MED-IT' },
        { model: 'LIS-4', months: 5, partner: 'MED-IT' },
      ],
    },
    {
      name: '合肥滨湖医院',
      kind: 'COMPANY',
      grade: 'IMPORTANT',
      phone: '13900139003',
      contact: { name: '方工', duty: '系统管理员' },
      site: {
        label: '信息科',
        region: '合肥',
        regionClass: 'OTHER_PROVINCES',
        address: '合肥市包河区长沙路 3 号',
        at: [31.756, 117.293],
      },
      assets: [
        { model: 'HIS-6', months: 2 },
        { model: 'PACS-3', months: 2 },
      ],
    },
    {
      name: '济南千佛社区医院',
      kind: 'COMPANY',
      phone: '13900139004',
      contact: { name: '田护士长', duty: '护理部' },
      site: {
        label: '门诊',
        region: '济南',
        regionClass: 'OTHER_PROVINCES',
        address: '济南市历下区经十路 90 号',
        at: [36.6512, 117.05],
      },
      assets: [{ model: 'HIS-6', months: 10 }],
    },
    {
      name: '南京仙林口腔',
      kind: 'COMPANY',
      phone: '13900139005',
      contact: { name: '陆医生', duty: '院长' },
      site: {
        label: '门诊',
        region: '南京',
        regionClass: 'CITY',
        address: '南京市栖霞区文苑路 9 号',
        at: [32.105, 118.925],
      },
      assets: [{ model: 'PACS-3', months: 13, partner: 'MED-IT' }],
    },
  ],
};
