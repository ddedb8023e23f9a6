import { addMessages } from '../../kernel/graphql/messages.js';

addMessages({
  'target.inFuture': { 'zh-CN': '日期不能晚于今天。', en: 'Nothing can have been measured in the future.' },
  'target.notMeasured': { 'zh-CN': '此项由系统统计，无须填报。', en: 'This is counted by the product, not measured.' },
  'target.correctedAlready': { 'zh-CN': '此记录已更正过。', en: 'This has been corrected already.' },
  'target.notAShare': { 'zh-CN': '比率不能超过 100。', en: 'A share is at most 100.' },
});
