/**
 * What the mill has written beside its policy about who enters where: its own people at customers' plants, and
 * contractors on its own ground. Each text stands under the section it is named by.
 */
export const baiheAdmissionRules: Readonly<Record<string, string>> = {
  clauses: `  附1: { zh-CN: 进入客户厂区或本厂作业的人员，须先办理安全准入。, en: Whoever works at a customer's plant or on our ground is admitted first. }
  附2: { zh-CN: 安全风险抵押金专款专用，动用须经批准。, en: The safety deposit is earmarked; every use of it is approved. }
`,
  approvals: `  admission:
    of: ADMISSION
    label: { zh-CN: 安全准入审批, en: Admission }
    rows:
      - { otherwise: { steps: [SUPERVISOR] }, clause: 附1 }
  deposit-use:
    of: DEPOSIT_USE
    label: { zh-CN: 动用安全风险抵押金, en: Use of the safety deposit }
    rows:
      - { otherwise: { steps: [DEPUTY_GENERAL_MANAGER] }, clause: 附2 }
`,
  rounds: `  site-safety:
    kind: INSPECTION
    label: { zh-CN: 作业现场安全检查, en: Safety inspection on site }
    often: every week
    performedBy: SUPERVISOR
    content:
      PAPERS: { zh-CN: 手续齐全有效, en: Papers are complete and valid }
      PROTECTION: { zh-CN: 防护用品穿戴齐全, en: Protective gear is worn }
      SITE: { zh-CN: 现场防护到位, en: The site is protected }
    clause: 附1
`,
  admission: `  classes:
    SERVICE_TEAM:
      zh-CN: 服务小组人员
      en: Member of the service team
      educated: [COMPANY, SITE]
      papers: { SAFETY_NOTICE: required, SAFETY_AGREEMENT: 2 copies }
      filedWith: SUPERVISOR
      accident: { reportedBy: RESPONSIBLE_DEPARTMENT, clause: 附1 }
      clause: 附1
    CONTRACTOR:
      zh-CN: 外包施工人员
      en: Contractor
      educated: [COMPANY, SITE]
      exam: yes
      papers: { CONTRACT: required, SAFETY_NOTICE: required, SAFETY_AGREEMENT: 4 copies }
      stampedBy: SUPERVISOR
      accident: { reportedBy: RESPONSIBLE_DEPARTMENT, clause: 附1 }
      clause: 附1
  papers:
    CONTRACT: { zh-CN: 施工合同, en: Contract }
    SAFETY_NOTICE: { zh-CN: 书面安全告知, en: Written safety notice }
    SAFETY_AGREEMENT: { zh-CN: 安全协议, en: Safety agreement }
    TRADE_CERTIFICATE: { zh-CN: 特种作业证, en: Certificate of a special trade }
  education:
    levels:
      COMPANY: { zh-CN: 公司级安全教育, en: Safety education by the company }
      SITE: { zh-CN: 现场安全教育, en: Safety education on site }
    clause: 附1
  specialTrades:
    trades:
      ELECTRICIAN: { zh-CN: 电工作业, en: Electrical work }
      WORK_AT_HEIGHT: { zh-CN: 高处作业, en: Work at height }
    paper: TRADE_CERTIFICATE
    clause: 附1
  valid: { for: 12 months, clause: 附1 }
  responsible:
    answers: { zh-CN: 谁用工谁负责, en: Who hires }
    manages: { zh-CN: 谁服务谁管理, en: Who serves }
    namedOnEach: yes
    clause: 附1
  subcontracting: { allowed: no, clause: 附1 }
  dispatch:
    allowedWithout: no
    sentence:
      zh-CN: 不能派往该现场，尚缺：{papers}。备齐后即可派工。
      en: 'Cannot be sent to this site yet. Still missing: {papers}. Once they are filed, the visit can go ahead.'
    clause: 附1
  stopWork:
    orderedBy: SUPERVISOR
    for:
      MISSING_PAPER: { zh-CN: 手续不全, en: A paper is missing }
      DANGER: { zh-CN: 作业危险, en: The work is dangerous }
    freezesVisit: yes
    pausesPromises: no
    clause: 附1
  violations: { bookedTo: RESPONSIBLE_DEPARTMENT, fromDeposit: yes, clause: 附2 }
  deposit: { earmarked: yes, approval: deposit-use, clause: 附2 }
`,
};
