/** Safety rules and forms as a landscaping contractor and an equipment maker have them, written into a policy without any. */
export const withSafety = (policy: string): string => `${policy}
visits:
  records:
    pre-shift-talk:
      label: { zh-CN: 班前讲话, en: Talk before the shift }
      on: visit.arrived
      states:
        TOPICS: { zh-CN: 讲话内容, en: What was said }
        ATTENDEES: { zh-CN: 参加人员, en: Who was there }
      signedBy: TECHNICIAN
      clause: open
    service-report:
      label: { zh-CN: 服务报告, en: Service report }
      on: visit.done
      states:
        WORK_DONE: { zh-CN: 处理内容, en: Work done }
        TRAVEL: { zh-CN: 差旅, en: Travel }
      signedBy: [TECHNICIAN, CUSTOMER]
      clause: open
    satisfaction-form:
      label: { zh-CN: 满意度表, en: Satisfaction form }
      on: visit.done
      states:
        ATTITUDE: { zh-CN: 态度, en: Attitude }
      signedBy: CUSTOMER
      clause: open
  checklists:
    entry:
      label: { zh-CN: 进场检查, en: Entry }
      checkedBy: AGENT
      at: BEFORE_WORK
      items:
        HELMET: { zh-CN: 安全帽, en: Helmet }
      failed: STOP
      reportedTo: MANAGER
      clause: open
    environment:
      label: { zh-CN: 环境检查, en: Environment }
      checkedBy: AGENT
      at: WHILE_WORKING
      items:
        WASTE: { zh-CN: 垃圾清运, en: Waste is taken away }
      failed: PUT_RIGHT_FIRST
      clause: open
`;
