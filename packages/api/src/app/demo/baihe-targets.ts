import { baiheAdmissionRules } from './baihe-admission-rules.js';

/** What the mill has written of its goals, beside its policy. */
export const baiheTargets: Readonly<Record<string, string>> = {
  clauses: `${baiheAdmissionRules['clauses']}  附3: { zh-CN: 年度服务与质量目标由各责任方填报，总经理办公会按季检查。, en: The goals of service and quality are measured by those who answer for them and looked at every quarter. }
`,
  targets: `  first-pass:
    label: { zh-CN: 出厂抽检合格率, en: Batches that pass inspection }
    goal: '>= 98.5 %'
    over: 12 months
    reachedBy: QUALITY
    clause: 附3
  accidents:
    label: { zh-CN: 服务现场安全事故, en: Accidents where we serve }
    goal: 0 cases
    over: 12 months
    reachedBy: SUPERVISOR
    clause: 附3
  satisfaction:
    label: { zh-CN: 客户满意度, en: Satisfaction of customers }
    goal: '>= 90 %'
    over: 12 months
    counted: SATISFACTION
    clause: 附3
  on-time:
    label: { zh-CN: 处理及时率, en: Settled in time }
    goal: '>= 95 %'
    over: 12 months
    counted: ON_TIME
    clause: 附3
  resolution: { label: { zh-CN: 问题解决率, en: Problems solved }, counted: RESOLUTION, clause: 附3 }
`,
};
