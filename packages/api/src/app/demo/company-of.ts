import type { Role } from '@aftercare/schema';
import type { Policy } from '../../modules/policy/index.js';
import type { DemoCustomer, DemoOrganization, DemoStaff } from './demo-organization.js';

const TECHNICIANS = 12;
/** Enough for any post. */
const PAST = { inPostSince: '2015-01-01', trainedOn: '2014-12-20' };

/** A company made up to live by a policy: one product with its components, one of each office and role, technicians. */
export function companyOf(policy: Policy): DemoOrganization {
  const components = (policy.intake.facts['component']?.choices ?? []).map(({ value, label }) => ({
    code: value,
    name: label,
  }));
  const skills = components.length ? components.map(({ code }) => code) : ['GENERAL'];
  const demands = policy.postDemands.some(({ of }) => of.includes('TECHNICIAN'));
  return {
    slug: policy.name.toLowerCase(),
    name: policy.title,
    hotline: '400-000-0000',
    policy: policy.name,
    products: [
      {
        code: 'PRODUCT',
        name: { 'zh-CN': '产品', en: 'Product' },
        models: [{ code: 'MODEL-1', name: { 'zh-CN': '一型', en: 'Model 1' } }],
        components: components.length ? components : [{ code: 'GENERAL', name: { 'zh-CN': '整机', en: 'The unit' } }],
      },
    ],
    prices: [{ code: 'LABOUR-H', name: { 'zh-CN': '工时', en: 'An hour' }, class: 'LABOUR', fen: 10_000 }],
    partners: [],
    staff: [
      ...ROLES.map((role): DemoStaff => ({ ...member(role, [role]) })),
      ...Object.entries(policy.offices).map(([office, { role }]): DemoStaff => ({
        ...member(office, [role]),
        offices: [office],
      })),
      // Who enters is kept, reviewed and stopped by departments; some answer for targets.
      ...Object.keys(policy.departments)
        .filter((department) => policy.admission || policy.targets.some(({ reachedBy }) => reachedBy === department))
        .map((department): DemoStaff => ({
          ...member(`DEPARTMENT-${department}`, ['ENGINEER']),
          department,
        })),
      ...Array.from({ length: TECHNICIANS }, (_, n): DemoStaff => ({
        ...member(`TECHNICIAN-${n + 1}`, ['TECHNICIAN']),
        // The last is a newcomer, of whose past nothing is known yet.
        field: { skills, regions: ['南京'], ...(demands && n < TECHNICIANS - 1 ? PAST : {}) },
      })),
    ],
    customers: policy.rounds.some(({ forCustomers }) => forCustomers) ? GRADED : [],
  };
}

const ROLES: readonly Role[] = [
  'AGENT',
  'DISPATCHER',
  'ENGINEER',
  'QUALITY',
  'CALLBACK_AGENT',
  'STORES',
  'FINANCE',
  'SUPERVISOR',
  'MANAGER',
  'EXECUTIVE',
  'ADMIN',
];

const member = (name: string, roles: readonly Role[]): DemoStaff => ({
  name,
  roles,
  email: `${name.toLowerCase().replaceAll('_', '-')}@example.com`,
  hint: { 'zh-CN': name, en: name },
});

/** Customers who are visited by their grade: one of each above the ordinary, whose units are long past any warranty. */
const GRADED = (['LONG_STANDING', 'IMPORTANT', 'KEY'] as const).map((grade, n): DemoCustomer => ({
  name: `${grade} customer`,
  kind: 'COMPANY',
  grade,
  phone: `1359999000${n}`,
  site: { label: '厂区', region: '南京', regionClass: '', address: `江宁路 ${n + 1} 号` },
  assets: [{ model: 'MODEL-1', months: 240 }],
}));
