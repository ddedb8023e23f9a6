import { addMessages } from '../../kernel/graphql/messages.js';

addMessages({
  'upload.kindNotTaken': {
    'zh-CN': '不支持这种文件，请使用 {types}。',
    en: 'Files of this kind are not taken: send {types}.',
  },
  'upload.tooLarge': { 'zh-CN': '文件不能超过 {megabytes} MB。', en: 'A file may have {megabytes} MB at most.' },
  'upload.notUploaded': { 'zh-CN': '报告由系统生成，不能上传。', en: 'Reports are made here and not uploaded.' },
  'upload.noVisit': { 'zh-CN': '这类图片不属于某次服务。', en: 'Pictures of this kind belong to no visit.' },
});
