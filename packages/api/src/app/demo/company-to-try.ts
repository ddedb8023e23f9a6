import type { Localized, Role } from '@aftercare/schema';
import { whoInWords, type Policy } from '../../modules/policy/index.js';
import { companyOf } from './company-of.js';
import { words, type DemoCustomer, type DemoOrganization, type DemoStaff } from './demo-organization.js';

const PEOPLE =
  '安然 白桦 曹颖 陈实 程远 崔莹 邓超 丁宁 董洁 范文 方正 冯雪 傅明 高原 葛亮 郭靖 韩梅 何川 贺兰 洪涛 侯勇 胡杨 黄河 江山 姜华 金鑫 康宁 孔令 雷鸣 李想 梁栋 林森 刘畅 卢珊 罗兰 马跃 毛宁 孟飞 倪虹 潘阳';
/** Of technicians as many as are told apart at a glance. */
const TECHNICIANS = 4;

/** A company that lives by a policy, to be tried out by hand: people of every role, post and department, customers, units, partners. */
export function companyToTry(policy: Policy): DemoOrganization {
  const company = companyOf(policy);
  const names = PEOPLE.split(' ');
  const posts = company.staff.filter(({ field }) => !field);
  const technicians = company.staff.filter(({ field }) => field).slice(-TECHNICIANS);
  const staff = [...posts, ...departmentsOf(policy, posts), ...technicians];
  const [dealer] = PARTNERS;
  return {
    ...company,
    slug: slugOf(policy.name),
    name: words(`${policy.name} ${policy.title['zh-CN']}`, `${policy.name} ${policy.title.en}`),
    partners: PARTNERS,
    prices: [...company.prices, ...PRICES],
    stock: [{ kind: 'STORE', name: '总库', parts: { 'PART-1': 40, 'PART-2': 6 } }],
    staff: staff.map((member, n): DemoStaff => ({
      ...member,
      name: names[n] ?? member.name,
      hint: postOf(policy, member),
    })),
    customers: customersOf(policy).map((customer, n) => ({
      ...customer,
      assets: [2, 10, 30].map((months) => ({ model: 'MODEL-1', months, ...(n ? { partner: dealer!.code } : {}) })),
    })),
  };
}

/** The address of the company that lives by a policy. */
export const slugOf = (code: string): string => code.toLowerCase();

const departmentsOf = (policy: Policy, known: readonly DemoStaff[]): DemoStaff[] =>
  Object.keys(policy.departments)
    .filter((department) => !known.some((one) => one.department === department))
    .map((department) => ({
      name: department,
      roles: ['ENGINEER'],
      email: `department-${department.toLowerCase().replaceAll('_', '-')}@example.com`,
      department,
      hint: policy.departments[department]!,
    }));

const postOf = (policy: Policy, { offices = [], department, roles: [role] }: DemoStaff): Localized =>
  whoInWords({ ...policy, roles: { ...ROLES, ...policy.roles } }, offices[0] ?? department ?? role!);

/** For roles the policy has no word of its own for. */
const ROLES: Partial<Record<Role, Localized>> = {
  AGENT: words('客服', 'Service desk'),
  DISPATCHER: words('调度', 'Dispatch'),
  ENGINEER: words('技术', 'Engineering'),
  QUALITY: words('质检', 'Quality'),
  CALLBACK_AGENT: words('回访', 'Calls customers back'),
  STORES: words('库房', 'Stores'),
  FINANCE: words('财务', 'Finance'),
  SUPERVISOR: words('督查', 'Inspects the service'),
  MANAGER: words('经理', 'Manager'),
  EXECUTIVE: words('公司领导', 'Executive'),
  ADMIN: words('系统管理', 'Keeps accounts and rules'),
  TECHNICIAN: words('上门技术员', 'Technician'),
};

const PARTNERS: DemoOrganization['partners'] = [
  { code: 'DEALER-1', kind: 'DEALER', name: words('金陵经销', 'Jinling Dealers') },
  { code: 'OUTLET-1', kind: 'OUTLET', outlet: 'ENTRUSTED', name: words('江宁服务点', 'Jiangning Service Point') },
  { code: 'SUPPLIER-1', kind: 'SUPPLIER', name: words('华东配件', 'East China Parts') },
];

const PRICES: DemoOrganization['prices'] = [
  { code: 'PART-1', name: words('普通配件', 'An ordinary part'), class: 'ORDINARY_PART', fen: 8_000 },
  { code: 'PART-2', name: words('专用配件', 'A special part'), class: 'SPECIAL_PART', fen: 120_000 },
  { code: 'TRAVEL', name: words('出差一趟', 'A trip'), class: 'TRAVEL', fen: 20_000 },
];

const customersOf = (policy: Policy): Omit<DemoCustomer, 'assets'>[] => {
  const regionClass = policy.intake.facts['region']?.choices?.[0]?.value ?? '';
  const site = { region: '南京', regionClass };
  return [
    {
      name: '钱晓棠',
      kind: 'PERSON',
      phone: '13912340001',
      hint: words('个人客户', 'A person'),
      site: { ...site, label: '家', address: '南京市玄武区中山路 18 号 3 幢 502', at: [32.0603, 118.7969] },
    },
    {
      name: '长江国际展览中心建设管理有限责任公司',
      kind: 'COMPANY',
      grade: 'KEY',
      phone: '13912340002',
      contact: { name: '欧阳主任', duty: '设备科主任' },
      hint: words('公司客户，重点', 'A company that matters most'),
      site: { ...site, label: '一期厂区', address: '南京市江宁区秣陵街道将军大道 669 号', at: [31.9329, 118.7934] },
    },
    {
      name: 'Harbour Trading Ltd',
      kind: 'COMPANY',
      language: 'en',
      phone: '13912340003',
      contact: { name: 'Ms. Finch', duty: 'Facilities' },
      hint: words('公司客户（英文）', 'A company, reads English'),
      site: { ...site, label: 'Warehouse', address: '88 Suyuan Avenue, Jiangning, Nanjing', at: [31.8881, 118.8217] },
    },
  ];
};
