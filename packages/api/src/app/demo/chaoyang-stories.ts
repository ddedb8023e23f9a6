import type { DemoStory } from './demo-story.js';

const leak = { component: 'TANK', fault: 'TANK_LEAK' };
const tube = { component: 'COLLECTOR_TUBES', fault: 'TUBE_FAULT' };
const pipe = { component: 'PIPES', fault: 'PIPE_FAULT' };
const electric = { component: 'ELECTRICS', fault: 'ELECTRICAL_FAULT' };

export const chaoyangStories: readonly DemoStory[] = [
  { customer: 0, asset: 0, ...leak, title: '水箱底部渗水', description: '早上发现楼顶水箱底部一直滴水。', daysAgo: 29, hour: 8, arrives: 2.5, fixed: 5, findings: '水箱内胆焊缝开裂。', actions: '更换水箱内胆，试压 30 分钟无渗漏。', rating: [5, 5, 5, 5, '师傅很快就到了，讲得也清楚。'], ending: 'CLOSED' },
  { customer: 4, asset: 0, ...tube, title: '一根真空管破裂', description: '冰雹过后有一根管碎了。', daysAgo: 27, hour: 10, arrives: 3, fixed: 6, findings: '第 7 根真空管破裂。', actions: '更换真空管一根。', rating: [4, 5, 4, 4], ending: 'CLOSED' },
  { customer: 1, asset: 0, ...electric, title: 'Controller shows no temperature', description: 'The display has been blank since yesterday evening.', daysAgo: 26, hour: 19, arrives: 3.5, fixed: 11, findings: 'Controller board burnt.', actions: 'Controller replaced, sensor tested.', lines: ['CONTROLLER', 'LABOUR-H', 'TRAVEL'], rating: [4, 5, 5, 3, 'Friendly, but I had to wait for the part.'], ending: 'CLOSED' },
  { customer: 6, asset: 0, ...leak, channel: 'PHONE', title: '宿舍楼 2 号水箱漏水', description: '学校后勤来电，2 号楼顶水箱漏水，影响学生洗澡。', daysAgo: 25, hour: 7, arrives: 5.5, fixed: 14, findings: '密封圈老化，进水口渗漏。', actions: '更换密封圈，清洗内胆。', rating: [2, 4, 3, 1, '来得太晚了，学生一天没热水。'], note: '客户情绪较大，请督查关注。', ending: 'CLOSED' },
  { customer: 2, asset: 0, component: 'FRAME', fault: 'FRAME_BENT', title: '支架被风吹歪', description: '大风后支架有些倾斜，担心倒下来。', daysAgo: 23, hour: 14, arrives: 3.2, fixed: 8, findings: '一侧地脚螺栓松动，支架变形。', actions: '更换支架横梁并加固。', rating: [5, 5, 5, 4], ending: 'CLOSED' },
  { customer: 5, asset: 0, ...pipe, title: '三号房热水出水慢', description: '客人反映出水很小。', daysAgo: 21, hour: 11, arrives: 2, fixed: 4, findings: '管路结垢，已过保修期。', actions: '更换保温管 6 米。', lines: ['PIPE-M', 'LABOUR-H', 'TRAVEL'], rating: [5, 5, 5, 5], ending: 'CLOSED' },
  { customer: 3, asset: 0, component: 'TANK', fault: 'INSULATION_LOST', title: '水第二天就凉了', description: '以前能保温两天。', daysAgo: 20, hour: 9, arrives: 3.8, fixed: 10, findings: '保温层进水失效。', actions: '更换水箱。', rating: [5, 4, 5, 5], ending: 'CLOSED' },
  { customer: 7, asset: 0, kind: 'CONSULTATION', rung: 'PHONE', title: '阳台热水器冬天要放水吗', description: '第一次过冬，想问一下怎么用。', daysAgo: 19, hour: 15, answer: '气温低于零下 5 度时请打开防冻功能；长期外出请放空水箱。', rating: [5, 5, 5, 5], ending: 'CLOSED' },
  { customer: 0, asset: 1, kind: 'MAINTENANCE', title: '半年保养', description: '预约一次免费保养。', daysAgo: 18, hour: 10, fixed: 30, findings: '设备正常。', actions: '清洗集热管，检查管路与电器。', rating: [5, 5, 5, 5], ending: 'CLOSED' },
  { customer: 4, asset: 0, ...electric, cause: 'TAKEN_APART_BY_USER', title: '自己换了探头后不上水', description: '网上买了探头自己换的，换完就不上水了。', daysAgo: 17, hour: 18, arrives: 3.6, fixed: 9, findings: '用户自行接线短路，烧毁电磁阀。', actions: '更换电磁阀，恢复接线。', lines: ['VALVE', 'LABOUR-H', 'TRAVEL'], rating: [3, 4, 4, 3, '希望能便宜一点。'], ending: 'CLOSED' },
  { customer: 6, asset: 1, ...tube, title: '两根管不热', description: '3 号楼的两根管摸起来是凉的。', daysAgo: 15, hour: 8, arrives: 3, fixed: 7, findings: '真空度丧失。', actions: '更换真空管两根。', rating: [4, 4, 4, 4], ending: 'CLOSED' },
  { customer: 2, asset: 0, kind: 'SUGGESTION', rung: 'PHONE', title: '建议增加微信提醒', description: '希望保养前能收到微信提醒。', daysAgo: 14, hour: 20, answer: '感谢您的建议，我们已转给产品部门。', ending: 'CLOSED' },
  { customer: 5, asset: 1, ...leak, title: '二号水箱渗水', description: '地面有水印。', daysAgo: 13, hour: 6, arrives: 3.9, fixed: 11.5, findings: '溢流管接口松动。', actions: '重新紧固接口，更换密封圈。', rating: [5, 5, 4, 5], ending: 'CLOSED' },
  { customer: 1, asset: 0, ...leak, title: 'Tank drips at night', description: 'About a cup of water every night.', daysAgo: 12, hour: 21, arrives: 3.4, fixed: 12.8, findings: 'Seal worn; out of warranty.', actions: 'Seal replaced.', lines: ['SEAL', 'LABOUR-H', 'TRAVEL'], rating: [4, 5, 4, 3], ending: 'CLOSED' },
  { customer: 3, asset: 0, ...electric, title: '漏电保护器总跳闸', description: '一插电就跳。', daysAgo: 11, hour: 12, arrives: 2.2, fixed: 5, findings: '电加热管绝缘下降。', actions: '更换电加热管。', rating: [5, 5, 5, 5, '解决得很彻底。'], ending: 'CLOSED' },
  { customer: 7, asset: 0, ...tube, title: '集热管有裂纹', description: '擦洗时发现的。', daysAgo: 9, hour: 16, arrives: 4.6, fixed: 9, findings: '集热管外层裂纹。', actions: '更换集热管。', rating: [3, 5, 5, 2, '说四小时到，晚了半个多小时。'], ending: 'CLOSED' },
  { customer: 0, asset: 0, kind: 'COMPLAINT', channel: 'PHONE', rung: 'PHONE', title: '上次上门没有穿鞋套', description: '希望以后注意。', daysAgo: 8, hour: 9, answer: '已向您致歉并培训当事人员。', ending: 'CLOSED' },
  { customer: 4, asset: 0, ...leak, title: '以为漏水，其实是冷凝水', description: '水箱外壁有水珠。', daysAgo: 7, hour: 13, ending: 'CANCELLED' },
  { customer: 2, asset: 0, ...pipe, title: '室内水管漏水', description: '厨房自来水管漏水。', daysAgo: 6, hour: 11, ending: 'REJECTED' },
  { customer: 5, asset: 2, ...electric, title: '智能仪不显示水位', description: '新装的一台，不显示水位。', daysAgo: 5, hour: 10, arrives: 2, fixed: 4, findings: '水位探头接触不良。', actions: '重新接线。', rating: [5, 5, 5, 5], ending: 'RATED' },
  { customer: 6, asset: 0, ...leak, title: '2 号水箱又漏了', description: '上个月修过的地方又开始滴水。', daysAgo: 4, hour: 8, arrives: 3, fixed: 8, findings: '更换的密封圈未压实。', actions: '重新更换密封圈。', ending: 'REFUSED' },
  { customer: 3, asset: 0, ...tube, title: '一根管进水', description: '管里有水雾。', daysAgo: 2, hour: 15, arrives: 3.5, fixed: 8, findings: '真空管端盖老化。', actions: '更换真空管一根。', ending: 'AWAITING_ACCEPTANCE' },
  { customer: 1, asset: 0, ...pipe, title: 'Hot water pipe leaks on the balcony', description: 'A slow leak near the elbow joint.', daysAgo: 1, hour: 19, lines: ['PIPE-M', 'SEAL', 'LABOUR-H', 'TRAVEL'], ending: 'ASKED_TO_PAY' },
  { customer: 2, asset: 0, ...electric, title: '上水后不停水', description: '等用户确认方便上门的时间。', daysAgo: 1, hour: 11, ending: 'ON_HOLD' },
  { customer: 0, asset: 0, ...pipe, title: '阳台管路滴水', description: '接头处每分钟滴几滴。', daysAgo: 0, hour: -5.5, lines: ['PIPE-M', 'LABOUR-H', 'TRAVEL'], arrives: 5, ending: 'WORKING' },
  { customer: 5, asset: 0, ...leak, title: '屋顶水箱大量漏水', description: '水顺着外墙流下来，客人投诉。', daysAgo: 0, hour: -3.2, ending: 'ON_THE_WAY' },
  { customer: 7, asset: 0, ...leak, title: '水箱有异响并渗水', description: '加热时咕噜响，底部渗水。', daysAgo: 0, hour: -2, ending: 'SCHEDULED' },
  { customer: 4, asset: 0, ...tube, title: '热水不热', description: '晴天水温只有 35 度。', daysAgo: 0, hour: -1.5, ending: 'TRIAGED' },
  { customer: 3, asset: 0, component: 'TANK', fault: 'OTHER', title: '水箱外壳凹了一块', description: '不知道影不影响使用。', daysAgo: 0, hour: -0.8, ending: 'FILED' },
  { customer: 6, asset: 1, ...electric, channel: 'PHONE', title: '控制仪报警 E3', description: '学校来电，控制仪一直响。', daysAgo: 0, hour: -0.3, ending: 'FILED' },
];
