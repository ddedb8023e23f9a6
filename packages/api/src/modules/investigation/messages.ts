import { addMessages } from '../../kernel/graphql/messages.js';

addMessages({
  'investigation.openAlready': { 'zh-CN': '这条请求已在调查中。', en: 'This request is being investigated already.' },
  'investigation.oneLead': { 'zh-CN': '小组须有且只有一名组长。', en: 'A team has exactly one lead.' },
  'investigation.twice': { 'zh-CN': '重复填写。', en: 'This stands here twice.' },
  'investigation.complainedOf': {
    'zh-CN': '被投诉的人不能参与调查。',
    en: 'Whoever is complained of cannot look into it.',
  },
  'investigation.notYourself': {
    'zh-CN': '不能登记自己为被投诉人，请由其他人登记。',
    en: 'You cannot record yourself: let somebody else do it.',
  },
  'investigation.noTeam': { 'zh-CN': '请先组成调查小组并指定组长。', en: 'Name a team with a lead first.' },
  'investigation.teamNotApproved': {
    'zh-CN': '调查小组尚未获得批准。',
    en: 'The team has not been agreed to yet.',
  },
  'investigation.past': { 'zh-CN': '这个时间已经过去。', en: 'This time has passed.' },
  'investigation.inTheFuture': { 'zh-CN': '不能晚于现在。', en: 'This lies in the future.' },
  'investigation.noSurvey': { 'zh-CN': '没有待进行的现场勘查。', en: 'No survey lies ahead.' },
  'investigation.surveyAhead': {
    'zh-CN': '还有未进行的现场勘查，请先完成或取消。',
    en: 'A survey lies ahead: make it or call it off first.',
  },
  'investigation.checkFirst': { 'zh-CN': '请先完成检查表“{list}”。', en: 'Go through this checklist first: {list}.' },
  'investigation.putRightFirst': {
    'zh-CN': '检查表“{list}”有不合格项，整改并复查合格后才能继续。',
    en: 'Something failed on this checklist and has to be put right and checked again first: {list}.',
  },
  'investigation.itemsMissing': { 'zh-CN': '还有未检查的项目：{items}。', en: 'Not checked yet: {items}.' },
  'investigation.nothingFound': { 'zh-CN': '还没有认定原因。', en: 'Nothing was found yet.' },
  'investigation.otherKind': {
    'zh-CN': '文件内容与证据类型不符。',
    en: 'The file is of another kind than that.',
  },
  'investigation.notAReading': { 'zh-CN': '只有读数才有数值和单位。', en: 'Only a reading has a figure and a unit.' },
  'investigation.offThePicture': { 'zh-CN': '标注超出了图片范围。', en: 'This lies off the picture.' },
  'investigation.codeTaken': { 'zh-CN': '已有这个代码。', en: 'This code is taken.' },
  'investigation.stoppedAlready': { 'zh-CN': '已经停工。', en: 'The work was stopped already.' },
  'investigation.reportedAlready': { 'zh-CN': '停工情况已经上报。', en: 'This stop was reported already.' },
  'investigation.keptOut': {
    'zh-CN': '停工因准入手续而起，请在该人员的准入页面复工。',
    en: 'The work was stopped for somebody’s admission: let it go on there.',
  },
  'investigation.notReported': {
    'zh-CN': '停工情况上报之后才能准许复工。',
    en: 'The stop has to be reported before work may go on.',
  },
});
