import { addMessages } from '../../kernel/graphql/messages.js';

addMessages({
  technicianBusy: { 'zh-CN': '该技术人员在这段时间已有安排。', en: 'This technician has another visit at that time.' },
  technicianIneligible: { 'zh-CN': '不能派该技术人员。', en: 'This technician cannot be sent to this work.' },
  'dispatch.refused': {
    'zh-CN': '按服务制度不予受理；如有特殊情况，请先申请例外或优惠服务的批准。',
    en: 'The service policy refuses this. Ask for the approval of an exception or of goodwill first.',
  },
  'dispatch.adviceOnly': {
    'zh-CN': '按服务制度只提供咨询：请通过电话或远程处理；如有特殊情况，请先申请例外或优惠服务的批准。',
    en: 'The service policy gives advice only, by phone or remotely. To send somebody, ask for an exception or goodwill first.',
  },
  'dispatch.otherWayOpen': {
    'zh-CN': '已申请采用其他办法，批准之前不能安排服务；也可以撤回申请。',
    en: 'Another way was asked for: nobody is sent until it is approved, or no longer asked.',
  },
  'dispatch.nobodySent': { 'zh-CN': '尚未安排人员。', en: 'Nobody has been sent yet.' },
  'dispatch.turnedDownAlready': {
    'zh-CN': '已为您换人，不再安排该人员。',
    en: 'That person is not sent any more already.',
  },
  'dispatch.endsBeforeStart': { 'zh-CN': '结束时间应晚于开始时间。', en: 'The end must be after the beginning.' },
  'dispatch.windowTooLong': { 'zh-CN': '一次服务最长 {days} 天。', en: 'A visit lasts {days} days at most.' },
  'dispatch.windowOver': { 'zh-CN': '这段时间已经过去。', en: 'This time is over.' },
  'dispatch.nothingChanged': {
    'zh-CN': '时间和人员都没有变化。',
    en: 'Neither the time nor the technician would change.',
  },
  'dispatch.notOnLadder': {
    'zh-CN': '服务制度不提供这种服务方式。',
    en: 'The service policy does not offer this way of helping.',
  },
  'dispatch.climbFirst': {
    'zh-CN': '请先说明理由并升级服务方式。',
    en: 'Move the request up to this way of helping first, with the reason.',
  },
});
