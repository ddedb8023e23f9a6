import { words, type DemoStaff } from './demo-organization.js';

const EVERYWHERE = ['无锡', '槟城', '济南', '保定', '石家庄', '郑州', '温州', '天津'];

/** The mill's people: every role and every office of its policy. */
export const baiheStaff: readonly DemoStaff[] = [
  {
    name: '李雪梅',
    roles: ['AGENT'],
    email: 'li@baihe.example',
    department: 'SALES',
    hint: words('销售内勤：受理，72 小时内送达信息卡', 'Sales desk: takes claims, writes the card within 72 hours'),
  },
  {
    name: 'Grace Wu',
    roles: ['AGENT'],
    email: 'grace@baihe.example',
    department: 'SALES',
    hint: words('外贸内勤（英文）', 'Export desk, reads English'),
  },
  {
    name: '陈立群',
    roles: ['ENGINEER'],
    email: 'chen@baihe.example',
    department: 'TECHNICAL_CENTRE',
    hint: words(
      '技术中心：查明损失与责任，提出处理意见',
      'Technical centre: finds loss and cause, proposes settlements',
    ),
  },
  {
    name: '石磊',
    roles: ['TECHNICIAN', 'ENGINEER'],
    email: 'shi@baihe.example',
    department: 'TECHNICAL_CENTRE',
    hint: words(
      '服务小组工程师，到现场取证（手机）',
      'Engineer of the service team, gathers evidence on site, on a phone',
    ),
    field: { skills: [], regions: EVERYWHERE },
  },
  {
    name: '庞慧',
    roles: ['TECHNICIAN', 'QUALITY'],
    email: 'pang@baihe.example',
    department: 'QUALITY_INSPECTION',
    hint: words('服务小组检验员', 'Inspector of the service team'),
    field: { skills: [], regions: EVERYWHERE },
  },
  {
    name: '常青',
    roles: ['QUALITY'],
    email: 'chang@baihe.example',
    department: 'QUALITY_INSPECTION',
    hint: words('质检科', 'Quality inspection'),
  },
  {
    name: '何卫东',
    roles: ['MANAGER'],
    offices: ['TECHNICAL_CENTRE_HEAD'],
    email: 'he@baihe.example',
    department: 'TECHNICAL_CENTRE',
    hint: words(
      '技术中心主任：审批处理意见，派服务小组',
      'Head of the technical centre: decides settlements, sends teams',
    ),
  },
  {
    name: '罗建平',
    roles: ['MANAGER'],
    email: 'luo@baihe.example',
    department: 'SALES',
    hint: words('销售部经理', 'Head of sales'),
  },
  {
    name: '马国强',
    roles: ['MANAGER'],
    email: 'ma@baihe.example',
    department: 'WORKSHOP',
    hint: words('四车间主任', 'Head of workshop 4'),
  },
  {
    name: '郑海涛',
    roles: ['EXECUTIVE'],
    offices: ['DEPUTY_GENERAL_MANAGER'],
    email: 'zheng@baihe.example',
    department: 'COMPANY',
    hint: words(
      '分管副总经理：重大处理意见与例外待审批',
      'Deputy general manager: large settlements and exceptions wait',
    ),
  },
  {
    name: '白振华',
    roles: ['EXECUTIVE'],
    offices: ['GENERAL_MANAGER', 'BOARD_MEETING'],
    email: 'bai@baihe.example',
    department: 'COMPANY',
    hint: words('总经理，主持公司办公会议', 'General manager, chairs the board meeting'),
  },
  {
    name: '苏文静',
    roles: ['EXECUTIVE'],
    offices: ['BOARD_MEETING'],
    email: 'su@baihe.example',
    department: 'COMPANY',
    hint: words('公司办公室：录入办公会议纪要', "Company office: enters the board meeting's minutes"),
  },
  {
    name: '宋督查',
    roles: ['SUPERVISOR'],
    email: 'song@baihe.example',
    department: 'COMPANY',
    hint: words('服务督查', 'Inspects the service'),
  },
  {
    name: '鲁大海',
    roles: ['STORES'],
    email: 'lu@baihe.example',
    department: 'WAREHOUSE',
    hint: words('成品仓库', 'Finished goods stores'),
  },
  {
    name: '卢会计',
    roles: ['FINANCE'],
    email: 'luk@baihe.example',
    department: 'COMPANY',
    hint: words('财务：付款、收回追偿款、月末结账', 'Pays, takes in what is recovered, closes the months'),
  },
  {
    name: '姚管理',
    roles: ['ADMIN'],
    email: 'yao@baihe.example',
    department: 'COMPANY',
    hint: words('系统管理', 'Keeps accounts and rules'),
  },
];
