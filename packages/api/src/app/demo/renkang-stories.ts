import type { DemoStory } from './demo-story.js';

const fault = { component: 'SOFTWARE', fault: 'SOFTWARE_FAULT' };
const question = { component: 'SOFTWARE', fault: 'QUESTION', kind: 'CONSULTATION', rung: 'PHONE' } as const;
const data = { component: 'SOFTWARE', fault: 'DATA_DAMAGED' };

export const renkangStories: readonly DemoStory[] = [
  { customer: 0, asset: 0, ...question, title: '门诊日报如何按科室导出', description: '月底需要上报。', daysAgo: 29, hour: 9, answer: '在“统计→门诊日报”选择科室后点击导出。', fixed: 2, rating: [5, 5, 5, 5], ending: 'CLOSED' },
  { customer: 2, asset: 0, ...fault, complexity: 'COMPLEX', title: '医保结算接口间歇超时', description: '高峰期约一成结算失败。', daysAgo: 27, hour: 10, arrives: 30, fixed: 50, findings: '连接池上限过低，医保前置机响应慢。', actions: '调整连接池并增加重试队列。', rating: [4, 5, 5, 3, '解决了，就是等了两天。'], ending: 'CLOSED' },
  { customer: 1, asset: 1, ...question, title: 'How to add a new doctor account', description: 'A new colleague starts on Monday.', daysAgo: 26, hour: 11, answer: 'Settings → People → New. The role “Doctor” has what is needed.', fixed: 1, rating: [5, 5, 5, 5], ending: 'CLOSED' },
  { customer: 3, asset: 0, ...data, cause: 'USER_ERROR', rung: 'REMOTE', title: '误删一天的挂号数据', description: '护士误操作删除了昨天的挂号记录。', daysAgo: 24, hour: 8, fixed: 6, findings: '回收表中完整保留。', actions: '从回收表恢复 312 条记录并核对。', rating: [5, 5, 5, 5, '救了我们一命！'], ending: 'CLOSED' },
  { customer: 4, asset: 0, ...fault, title: '影像打不开', description: '今天早上开始部分影像打不开。', daysAgo: 22, hour: 9, rung: 'REMOTE', fixed: 7, findings: '免费期已过；存储盘满。', actions: '清理缓存并扩容。', lines: ['REMOTE-H'], rating: [4, 4, 5, 4], ending: 'CLOSED' },
  { customer: 0, asset: 1, ...fault, title: '检验结果回传失败', description: '生化仪结果没有回传到医生站。', daysAgo: 20, hour: 14, arrives: 1.5, fixed: 4, findings: '仪器通讯参数被修改。', actions: '恢复参数并锁定。', rating: [5, 5, 5, 5], ending: 'CLOSED' },
  { customer: 2, asset: 1, kind: 'TRAINING', component: 'SOFTWARE', fault: 'QUESTION', title: '影像科操作培训', description: '两名新操作员需要培训。', daysAgo: 18, hour: 9, fixed: 60, findings: '两名操作员到场。', actions: '完成全部培训内容，已能独立操作。', rating: [5, 5, 5, 5], ending: 'CLOSED' },
  { customer: 3, asset: 0, ...question, title: '打印处方时抬头不对', description: '抬头显示旧院名。', daysAgo: 16, hour: 10, answer: '在“系统参数→机构名称”修改后重新登录即可。', fixed: 3, rating: [4, 5, 4, 4], ending: 'CLOSED' },
  { customer: 1, asset: 0, ...fault, title: 'Billing totals differ from the daily report', description: 'A difference of 0.01 on several bills.', daysAgo: 14, hour: 15, arrives: 14, fixed: 30, findings: 'Rounding rule differs between two modules. Past the free term.', actions: 'Rounding aligned, totals recomputed.', lines: ['ONSITE-D', 'TRAVEL-CITY'], rating: [3, 4, 4, 2, 'It took more than a day until somebody came.'], ending: 'CLOSED' },
  { customer: 0, asset: 0, ...fault, cause: 'VIRUS', rung: 'PHONE', title: '工作站反复重启', description: '三台工作站频繁重启。', daysAgo: 12, hour: 16, answer: '经检测为病毒所致，建议全网查杀并隔离，软件无异常。', fixed: 5, ending: 'CLOSED' },
  { customer: 2, asset: 1, ...question, title: '如何批量导出影像', description: '需要做教学资料。', daysAgo: 10, hour: 11, answer: '使用“批量任务→导出 DICOM”。', fixed: 1.2, rating: [5, 5, 5, 4], ending: 'CLOSED' },
  { customer: 2, asset: 0, ...fault, title: '登录很慢', description: '每天早上 8 点登录要一分多钟。', daysAgo: 8, hour: 8, arrives: 40, fixed: 44, findings: '域控 DNS 配置错误。', actions: '修正 DNS，登录恢复到 3 秒。', rating: [5, 5, 5, 4], ending: 'CLOSED' },
  { customer: 3, asset: 0, kind: 'SUGGESTION', component: 'SOFTWARE', fault: 'QUESTION', rung: 'PHONE', title: '希望支持语音叫号', description: '老年患者多，看不清屏幕。', daysAgo: 6, hour: 14, answer: '已列入下一版本需求。', fixed: 20, ending: 'CLOSED' },
  { customer: 0, asset: 0, ...fault, title: '住院医嘱重复', description: '同一医嘱出现两次。', daysAgo: 3, hour: 10, arrives: 1.8, fixed: 6, findings: '双击提交未做防重。', actions: '打补丁并清理重复医嘱。', ending: 'AWAITING_ACCEPTANCE' },
  { customer: 1, asset: 0, component: 'SOFTWARE', fault: 'CUSTOM_CHANGE', title: 'English invoice template', description: 'We need invoices in English for insurers abroad.', daysAgo: 2, hour: 10, lines: ['CHANGE-D', 'CHANGE-D', 'CHANGE-D'], ending: 'ASKED_TO_PAY' },
  { customer: 2, asset: 1, ...fault, title: '影像归档任务失败', description: '连续三晚归档任务失败。', daysAgo: 1, hour: 9, ending: 'SCHEDULED' },
  { customer: 3, asset: 0, ...data, title: '患者信息串号', description: '两名同名患者信息混在一起。', daysAgo: 0, hour: -5, ending: 'TRIAGED' },
  { customer: 3, asset: 0, ...question, title: '医生排班怎么复制到下周', description: '每周手工录太慢。', daysAgo: 0, hour: -0.7, ending: 'FILED' },
  { customer: 0, asset: 0, ...fault, channel: 'PHONE', title: '收费窗口全部无法登录', description: '信息科来电，三个收费窗口同时报错。', daysAgo: 0, hour: -0.4, ending: 'FILED' },
];
