import { addMessages } from '../../kernel/graphql/messages.js';

addMessages({
  'stock.notEnough': { 'zh-CN': '该处现有数量不足。', en: 'There are not so many here.' },
  'stock.notAPart': { 'zh-CN': '价目表中没有此备件。', en: 'This is no part of the price list.' },
  'stock.samePlace': { 'zh-CN': '请选择另一处。', en: 'Choose another place.' },
  'stock.nameTaken': { 'zh-CN': '已有同名的存放处。', en: 'There is a place of this name already.' },
  'stock.vanTaken': { 'zh-CN': '该人员已有车辆。', en: 'This person has a van already.' },
  'stock.onlyVans': { 'zh-CN': '只有车辆归属人员。', en: 'Only a van is somebody’s.' },
});
