import { words, type DemoStaff } from './demo-organization.js';

/** The heater maker's people: every role of its policy. */
export const chaoyangStaff: readonly DemoStaff[] = [
  {
    name: '林晓燕',
    roles: ['AGENT'],
    email: 'lin@chaoyang.example',
    hint: words('接听热线，受理与分诊', 'Answers the hotline, takes and triages requests'),
  },
  { name: '周志强', roles: ['DISPATCHER'], email: 'zhou@chaoyang.example', hint: words('派工', 'Sends technicians') },
  {
    name: '何静',
    roles: ['DISPATCHER'],
    email: 'he@chaoyang.example',
    hint: words('另一位派工员', 'The other dispatcher'),
  },
  {
    name: '王磊',
    roles: ['TECHNICIAN'],
    email: 'wang@chaoyang.example',
    hint: words('杭州上门维修（手机）', 'In the field in Hangzhou, on a phone'),
    field: { skills: ['TANK', 'COLLECTOR_TUBES', 'FRAME', 'PIPES', 'ELECTRICS'], regions: ['杭州'] },
  },
  {
    name: '赵敏',
    roles: ['TECHNICIAN'],
    email: 'zhao@chaoyang.example',
    hint: words('杭州、绍兴上门维修', 'In the field in Hangzhou and Shaoxing'),
    field: { skills: ['TANK', 'COLLECTOR_TUBES', 'PIPES', 'FRAME'], regions: ['杭州', '绍兴'] },
  },
  {
    name: '陈思远',
    roles: ['TECHNICIAN'],
    email: 'chen@chaoyang.example',
    hint: words('宁波上门维修', 'In the field in Ningbo'),
    field: { skills: ['TANK', 'COLLECTOR_TUBES', 'FRAME', 'PIPES', 'ELECTRICS'], regions: ['宁波'] },
  },
  { name: '吴工', roles: ['ENGINEER'], email: 'wu@chaoyang.example', hint: words('技术支持', 'Technical support') },
  { name: '郑洁', roles: ['QUALITY'], email: 'zheng@chaoyang.example', hint: words('质量分析', 'Looks into causes') },
  {
    name: '孙莉',
    roles: ['CALLBACK_AGENT'],
    email: 'sun@chaoyang.example',
    hint: words('回访', 'Calls customers back'),
  },
  { name: '钱仓', roles: ['STORES'], email: 'qian@chaoyang.example', hint: words('备件库', 'Keeps parts') },
  { name: '冯会计', roles: ['FINANCE'], email: 'feng@chaoyang.example', hint: words('财务', 'Keeps the books') },
  {
    name: '蒋督查',
    roles: ['SUPERVISOR'],
    email: 'jiang@chaoyang.example',
    hint: words('服务督查', 'Inspects the service'),
  },
  {
    name: '韩梅',
    roles: ['MANAGER'],
    email: 'han@chaoyang.example',
    hint: words('服务经理，看全局', 'Runs the service, sees everything'),
  },
  { name: '杨总', roles: ['EXECUTIVE'], email: 'yang@chaoyang.example', hint: words('总经理', 'General manager') },
  {
    name: '许管理',
    roles: ['ADMIN'],
    email: 'xu@chaoyang.example',
    hint: words('系统管理', 'Keeps accounts and rules'),
  },
];
