import { baiheAdmissionRules } from './baihe-admission-rules.js';
import { baiheScorecardRules } from './baihe-scorecard-rules.js';
import { baiheTargets } from './baihe-targets.js';
import { baiheStaff } from './baihe-staff.js';
import { words, type DemoOrganization } from './demo-organization.js';

/** A paper mill, living by policy P05: its units are the batches it has delivered. */
export const baihe: DemoOrganization = {
  slug: 'baihe',
  name: words('白河纸业', 'Baihe Paper'),
  hotline: '400-805-0505',
  policy: 'P05',
  policyAlso: { ...baiheAdmissionRules, ...baiheTargets, ...baiheScorecardRules },
  closesMonths: true,
  products: [
    {
      code: 'OFFSET',
      name: words('双胶纸', 'Offset paper'),
      components: [],
      models: [
        { code: 'OP70', name: words('70 克双胶纸（卷筒）', 'Offset 70 g, reels') },
        { code: 'OP80', name: words('80 克双胶纸（平张）', 'Offset 80 g, sheets') },
      ],
    },
    {
      code: 'COATED',
      name: words('铜版纸', 'Coated paper'),
      components: [],
      models: [{ code: 'CA128', name: words('128 克铜版纸（卷筒）', 'Coated art 128 g, reels') }],
    },
    {
      code: 'BOARD',
      name: words('白卡纸', 'Ivory board'),
      components: [],
      models: [{ code: 'IB250', name: words('250 克白卡纸（平张）', 'Ivory board 250 g, sheets') }],
    },
    {
      code: 'CONTAINER',
      name: words('包装用纸', 'Packaging paper'),
      components: [],
      models: [
        { code: 'KL175', name: words('175 克牛皮箱板纸', 'Kraft liner 175 g') },
        { code: 'CM120', name: words('120 克高强瓦楞原纸', 'Corrugating medium 120 g') },
      ],
    },
  ],
  prices: [],
  partners: [
    { code: 'HY-LOG', kind: 'SUPPLIER', name: words('海运通物流（承运）', 'Haiyuntong Logistics, the carrier') },
    { code: 'ZH-INS', kind: 'SUPPLIER', name: words('众和货运保险', 'Zhonghe Cargo Insurance, the insurer') },
    { code: 'JM-PAPER', kind: 'DEALER', name: words('津门纸张经营部', 'Jinmen Paper, a merchant') },
  ],
  staff: baiheStaff,
  customers: [
    {
      name: '江南彩印有限公司',
      kind: 'COMPANY',
      grade: 'KEY',
      phone: '13600136001',
      contact: { name: '顾明', duty: '采购部经理' },
      hint: words(
        '大客户：一份处理方案待确认，一宗重大索赔已办结',
        'A large printer: a solution to answer, a grave claim settled',
      ),
      site: {
        label: '无锡工厂',
        region: '无锡',
        regionClass: '',
        address: '无锡市新吴区锡士路 20 号',
        at: [31.551, 120.39],
      },
      assets: [
        { model: 'CA128', months: 2 },
        { model: 'OP70', months: 1 },
      ],
    },
    {
      name: 'Harbour Print & Pack',
      kind: 'COMPANY',
      grade: 'IMPORTANT',
      language: 'en',
      phone: '13600136002',
      contact: { name: 'Daniel Lim', duty: 'Production manager' },
      hint: words('国外印刷厂（英文）', 'A printer abroad, reads English'),
      site: {
        label: 'Plant',
        region: '槟城',
        regionClass: '',
        address: '12 Jalan Perusahaan, Prai, Penang, Malaysia',
        at: [5.364, 100.409],
      },
      assets: [
        { model: 'CA128', months: 1 },
        { model: 'OP80', months: 2 },
      ],
    },
    {
      name: '齐鲁教材印刷厂',
      kind: 'COMPANY',
      grade: 'IMPORTANT',
      phone: '13600136003',
      contact: { name: '孟科长', duty: '物资科' },
      hint: words('教材印刷厂：答复已超期', 'A printer of schoolbooks; an answer is overdue'),
      site: {
        label: '印刷厂',
        region: '济南',
        regionClass: '',
        address: '济南市天桥区济洛路 168 号',
        at: [36.708, 116.992],
      },
      assets: [
        { model: 'OP70', months: 1 },
        { model: 'OP80', months: 1 },
      ],
    },
    {
      name: '恒盛纸箱厂',
      kind: 'COMPANY',
      phone: '13600136004',
      contact: { name: '梁厂长', duty: '厂长' },
      site: {
        label: '厂区',
        region: '保定',
        regionClass: '',
        address: '保定市满城区建国路 77 号',
        at: [38.949, 115.322],
      },
      assets: [
        { model: 'CM120', months: 1 },
        { model: 'KL175', months: 1 },
      ],
    },
    {
      name: '燕赵报业印务中心',
      kind: 'COMPANY',
      grade: 'LONG_STANDING',
      phone: '13600136005',
      contact: { name: '贾主任', duty: '轮转车间主任' },
      site: {
        label: '轮转车间',
        region: '石家庄',
        regionClass: '',
        address: '石家庄市裕华区槐安东路 26 号',
        at: [38.013, 114.53],
      },
      assets: [{ model: 'OP70', months: 2 }],
    },
    {
      name: '瑞丰包装制品公司',
      kind: 'COMPANY',
      phone: '13600136006',
      contact: { name: '范经理', duty: '质量部' },
      hint: words('包装厂：逾期提出后获例外受理', 'A converter whose late report was taken up all the same'),
      site: {
        label: '彩盒车间',
        region: '郑州',
        regionClass: '',
        address: '郑州市中牟县轻工路 9 号',
        at: [34.718, 113.976],
      },
      assets: [
        { model: 'IB250', months: 1 },
        { model: 'IB250', months: 2 },
      ],
    },
    {
      name: '明德本册文具厂',
      kind: 'COMPANY',
      phone: '13600136007',
      contact: { name: '林老板', duty: '厂长' },
      hint: words(
        '本册厂：逾期提出，等例外审批',
        'A maker of exercise books, late with its report; an exception is asked for',
      ),
      site: {
        label: '厂区',
        region: '温州',
        regionClass: '',
        address: '温州市平阳县万全镇轻工路 31 号',
        at: [27.74, 120.59],
      },
      assets: [{ model: 'OP70', months: 1, partner: 'JM-PAPER' }],
    },
    {
      name: '津门纸张经营部',
      kind: 'COMPANY',
      phone: '13600136008',
      contact: { name: '佟经理', duty: '仓储' },
      site: {
        label: '仓库',
        region: '天津',
        regionClass: '',
        address: '天津市北辰区京津路 410 号',
        at: [39.224, 117.135],
      },
      assets: [{ model: 'OP80', months: 1 }],
    },
  ],
};
