import { addMessages } from '../../kernel/graphql/messages.js';

addMessages({
  ownDraft: { 'zh-CN': '自己起草的版本须由他人审核、批准。', en: 'Somebody else must judge what you wrote.' },
  policyHasIssues: {
    'zh-CN': '该版本还有 {count} 处问题，改正后才能审核。',
    en: 'There are {count} things to put right before this version can be reviewed.',
  },
  approvedByChain: {
    'zh-CN': '按现行制度，新版本须走审批流程。',
    en: 'By the policy in force a new version goes through its approval.',
  },
  policyNameMissing: {
    'zh-CN': '请在 policy 一项写明制度编号。',
    en: 'Write the name of the policy under policy.',
  },
  tooSoon: {
    'zh-CN': '最早在一分钟之后生效，以便此后提交的请求都按新版本办理。',
    en: 'The earliest moment is a minute from now, so that every request filed after it goes by the new version.',
  },
  anotherBegins: {
    'zh-CN': '已有另一版本在这一时刻生效。',
    en: 'Another version begins at that moment.',
  },
});
