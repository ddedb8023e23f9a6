import { chaoyangStaff } from './chaoyang-staff.js';
import { chaoyangStock } from './chaoyang-stock.js';
import { words, type DemoOrganization } from './demo-organization.js';

const main = {
  TANK: words('水箱', 'Tank'),
  COLLECTOR_TUBES: words('集热管', 'Collector tubes'),
  FRAME: words('支架', 'Frame'),
};
const rest = { PIPES: words('管路', 'Pipes'), ELECTRICS: words('电器件', 'Electrics') };
const components = Object.entries({ ...main, ...rest }).map(([code, name]) => ({ code, name }));

/** A maker of solar water heaters, living by policy P16. */
export const chaoyang: DemoOrganization = {
  slug: 'chaoyang',
  name: words('朝阳太阳能', 'Chaoyang Solar'),
  hotline: '400-810-1616',
  policy: 'P16',
  policyAlso: {
    rounds: `  frost:
    kind: CUSTOMER_CALL
    label: { zh-CN: 冬季防冻提醒, en: Notice before the frost }
    season: { from: 11-01, to: 02-28 }
    ways: [MESSAGE, PHONE]
    performedBy: AGENT
    content:
      DRAIN: { zh-CN: 低于零度时请排空管路, en: Please drain the pipes below zero }
      HEATING: { zh-CN: 请确认伴热带已通电, en: Please see that the trace heating is on }
    clause: open
  service-inspection:
    kind: INSPECTION
    label: { zh-CN: 服务督查, en: Inspection of the service }
    often: every week
    performedBy: SUPERVISOR
    content:
      PRICE_LIST: { zh-CN: 价目表公示, en: The price list is shown }
      RECEIPTS: { zh-CN: 票据齐全, en: Every payment has its receipt }
    clause: open
`,
  },
  products: [
    {
      code: 'HEATER',
      name: words('家用太阳能热水器', 'Household solar water heater'),
      components,
      errorCodes: [
        {
          code: 'E1',
          module: words('水位传感器', 'Level sensor'),
          meaning: words('水位信号断开', 'No signal of the water level'),
          remedy: words(
            '检查插头和线缆；测量电阻，超出 1–30 kΩ 时更换传感器',
            'Check plug and cable; replace the sensor outside 1–30 kΩ',
          ),
        },
        {
          code: 'E2',
          module: words('电磁阀', 'Inlet valve'),
          meaning: words('上水 60 分钟未到设定水位', 'Not filled after 60 minutes'),
          remedy: words('查水压和滤网；清洗或更换电磁阀', 'Check pressure and strainer; clean or replace the valve'),
        },
        {
          code: 'E3',
          module: words('电加热', 'Electric heater'),
          meaning: words('漏电保护动作', 'Leakage protection has tripped'),
          remedy: words(
            '断电，测绝缘电阻，低于 2 MΩ 时更换加热管',
            'Switch off; replace the element below 2 MΩ insulation',
          ),
        },
        {
          code: 'E4',
          module: words('水温传感器', 'Temperature sensor'),
          meaning: words('水温超出量程', 'Temperature out of range'),
          remedy: words('检查接线；更换传感器', 'Check the wiring; replace the sensor'),
        },
      ],
      models: [
        { code: 'CY-180', name: words('晨光 180 升', 'Morning 180 L') },
        { code: 'CY-240', name: words('晨光 240 升', 'Morning 240 L') },
      ],
    },
    {
      code: 'BALCONY',
      name: words('阳台壁挂热水器', 'Balcony heater'),
      components,
      models: [{ code: 'CY-B100', name: words('阳台 100 升', 'Balcony 100 L') }],
    },
  ],
  prices: [
    { code: 'VALVE', name: words('上水电磁阀', 'Inlet solenoid valve'), class: 'ORDINARY_PART', fen: 6_800 },
    { code: 'SEAL', name: words('密封圈', 'Seal ring'), class: 'ORDINARY_PART', fen: 500 },
    { code: 'PIPE-M', name: words('保温管（每米）', 'Insulated pipe, a metre'), class: 'ORDINARY_PART', fen: 2_200 },
    { code: 'TUBE-58', name: words('58 毫米真空管', 'Vacuum tube 58 mm'), class: 'SPECIAL_PART', fen: 9_600 },
    { code: 'CONTROLLER', name: words('智能控制仪', 'Controller'), class: 'SPECIAL_PART', fen: 26_800 },
    { code: 'LABOUR-H', name: words('维修工时', 'Labour, an hour'), class: 'LABOUR', fen: 8_000 },
    { code: 'TRAVEL', name: words('上门费', 'Call-out'), class: 'TRAVEL', fen: 3_000 },
  ],
  partners: [
    {
      code: 'HZ-XH',
      kind: 'OUTLET',
      outlet: 'ENTRUSTED',
      name: words('杭州西湖特约维修点', 'Hangzhou Xihu authorised service'),
    },
    {
      code: 'NB-HS',
      kind: 'OUTLET',
      outlet: 'ENTRUSTED',
      name: words('宁波海曙特约维修点', 'Ningbo Haishu authorised service'),
    },
    { code: 'HZ-ZY', kind: 'OUTLET', outlet: 'OWN', name: words('杭州直营服务站', 'Hangzhou service station') },
  ],
  loaners: [
    { label: '备用控制仪', serial: 'LN-K-01' },
    { label: '备用控制仪', serial: 'LN-K-02' },
    { label: '临时电热水器 60 升', serial: 'LN-H-01' },
  ],
  stock: chaoyangStock,
  staff: chaoyangStaff,
  customers: [
    {
      name: '王小芳',
      kind: 'PERSON',
      phone: '13800138001',
      hint: words('水箱在保，管路已过保', 'Tank in warranty, pipes past their term'),
      site: {
        label: '家',
        region: '杭州',
        regionClass: 'CITY',
        address: '杭州市西湖区文三路 90 号 3 幢 502 室',
        at: [30.2779, 120.1295],
      },
      assets: [
        { model: 'CY-180', months: 20, partner: 'HZ-XH' },
        { model: 'CY-B100', months: 5, partner: 'HZ-XH' },
      ],
    },
    {
      name: 'Emily Carter',
      kind: 'PERSON',
      language: 'en',
      phone: '13800138002',
      hint: words('英文用户，已过保', 'Reads English; everything past its term'),
      site: {
        label: 'Home',
        region: '杭州',
        regionClass: 'CITY',
        address: '18 Longjing Road, Xihu District, Hangzhou',
        at: [30.2465, 120.1268],
      },
      assets: [{ model: 'CY-240', months: 41, partner: 'HZ-XH' }],
    },
    {
      name: '李建国',
      kind: 'PERSON',
      phone: '13800138003',
      grade: 'LONG_STANDING',
      hint: words('控制仪在维修部，借用备用机', 'His controller is in our workshop, a loaner is with him'),
      site: {
        label: '老家',
        region: '绍兴',
        regionClass: 'SURROUNDINGS',
        address: '绍兴市柯桥区笛扬路 12 号',
        at: [30.0839, 120.4927],
      },
      assets: [{ model: 'CY-180', months: 30 }],
    },
    {
      name: '张秀英',
      kind: 'PERSON',
      phone: '13800138004',
      site: {
        label: '家',
        region: '宁波',
        regionClass: 'CITY',
        address: '宁波市海曙区中山西路 101 号',
        at: [29.8757, 121.5413],
      },
      assets: [{ model: 'CY-240', months: 8, partner: 'NB-HS' }],
    },
    {
      name: '刘洋',
      kind: 'PERSON',
      phone: '13800138005',
      site: {
        label: '家',
        region: '杭州',
        regionClass: 'CITY',
        address: '杭州市拱墅区莫干山路 555 号',
        at: [30.3106, 120.136],
      },
      assets: [{ model: 'CY-180', months: 14, partner: 'HZ-XH' }],
    },
    {
      name: '杭州云栖民宿',
      kind: 'COMPANY',
      grade: 'KEY',
      phone: '13800138006',
      contact: { name: '沈掌柜', duty: '店长' },
      site: {
        label: '本店',
        region: '杭州',
        regionClass: 'CITY',
        address: '杭州市西湖区梅灵南路 6 号',
        at: [30.202, 120.106],
      },
      assets: [
        { model: 'CY-240', months: 26, partner: 'HZ-XH' },
        { model: 'CY-240', months: 26, partner: 'HZ-XH' },
        { model: 'CY-240', months: 3, partner: 'HZ-XH' },
      ],
    },
    {
      name: '宁波东钱湖学校',
      kind: 'COMPANY',
      grade: 'IMPORTANT',
      phone: '13800138007',
      contact: { name: '邵老师', duty: '后勤主任' },
      site: {
        label: '宿舍楼',
        region: '宁波',
        regionClass: 'CITY',
        address: '宁波市鄞州区环湖南路 88 号',
        at: [29.759, 121.648],
      },
      assets: [
        { model: 'CY-240', months: 18, partner: 'NB-HS' },
        { model: 'CY-240', months: 18, partner: 'NB-HS' },
      ],
    },
    {
      name: '陈国华',
      kind: 'PERSON',
      phone: '13800138008',
      site: {
        label: '家',
        region: '宁波',
        regionClass: 'CITY',
        address: '宁波市江北区人民路 33 号',
        at: [29.8902, 121.556],
      },
      assets: [{ model: 'CY-B100', months: 11, partner: 'NB-HS' }],
    },
  ],
};
