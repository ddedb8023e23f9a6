/** What the software maker has written beside its policy: every customer is called back. */
export const renkangCallbackRules: Readonly<Record<string, string>> = {
  clauses: `  附1: { zh-CN: 服务验收后 7 日内由回访员回访。, en: Within 7 days of its acceptance the callback agent asks how the service was. }
`,
  roles: `  CALLBACK_AGENT: { zh-CN: 回访员, en: the callback agent }
`,
  feedback: `  callback:
    share: 100 %
    within: 7 days
    calendar: round-the-clock
    madeBy: CALLBACK_AGENT
    ways: [PHONE, VISIT]
    questions:
      content: { zh-CN: 您对本次服务满意吗？, en: Were you content with the service?, answer: MARK }
      solved: { zh-CN: 问题解决了吗？, en: Is the problem solved?, answer: YES_NO }
      wishes: { zh-CN: 您还有什么想法？, en: What else do you wish for?, answer: WORDS }
    metric: SATISFACTION
    clause: 附1
`,
};
