import { baiheTargets } from './baihe-targets.js';

/** What the mill has written beside its policy about how work is scored, and what is set aside for service. */
export const baiheScorecardRules: Readonly<Record<string, string>> = {
  clauses: `${baiheTargets['clauses']}  附4: { zh-CN: 服务人员每月考核，次月 8 日前完成。, en: 'People in service are appraised every month, by the 8th.' }
  附5: { zh-CN: 每年按 GB/T 27922 对全公司售后服务评价一次。, en: The service of the whole company is evaluated once a year to GB/T 27922. }
  附6: { zh-CN: 服务经费不低于销售额的 1%，其中培训经费不低于服务经费的 2%。, en: 'The service budget is at least 1 % of sales, and training at least 2 % of that.' }
`,
  scorecards: `  monthly:
    label: { zh-CN: 月度考核, en: Monthly appraisal }
    of: PERSON
    often: every month
    dueBy: the 8th
    judgedBy: SUPERVISOR
    total: 100 points
    criteria:
      attitude:
        label: { zh-CN: 工作态度, en: Attitude }
        weight: 40 points
        parts:
          initiative: { label: { zh-CN: 主动性, en: Initiative }, weight: 15 points }
          teamwork: { label: { zh-CN: 协作, en: Teamwork }, weight: 10 points }
          loyalty: { label: { zh-CN: 忠诚, en: Loyalty }, weight: 15 points }
        clause: 附4
      ability:
        label: { zh-CN: 工作能力, en: Ability }
        weight: 20 points
        parts:
          planning: { label: { zh-CN: 计划, en: Planning }, weight: 5 points }
          execution: { label: { zh-CN: 执行, en: Execution }, weight: 5 points }
          quality: { label: { zh-CN: 工作质量, en: Quality of work }, weight: 10 points }
        clause: 附4
      results:
        label: { zh-CN: 工作业绩, en: Results }
        weight: 40 points
        parts:
          on-time: { label: { zh-CN: 按时完成, en: On time }, weight: 25 points, metric: ON_TIME_RATE }
          satisfaction: { label: { zh-CN: 客户满意, en: Satisfaction }, weight: 15 points, metric: SATISFACTION }
        clause: 附4
    grades:
      A: { zh-CN: A 级, en: Grade A }
      B: { zh-CN: B 级, en: Grade B }
      C: { zh-CN: C 级, en: Grade C }
      D: { zh-CN: D 级, en: Grade D }
    graded:
      - { when: { score: '>= 90 points' }, then: A, clause: 附4 }
      - { when: { score: '>= 75 points' }, then: B, clause: 附4 }
      - { when: { score: '>= 60 points' }, then: C, clause: 附4 }
      - { otherwise: D, clause: 附4 }
    measures:
      BONUS: { zh-CN: 季度奖金, en: A quarterly bonus }
    consequences:
      bonus:
        label: { zh-CN: 一年 3 次 A, en: Three A in a year }
        grade: A
        atLeast: 3 times
        within: 1 year
        measure: BONUS
        clause: 附4
    clause: 附4
  evaluation:
    label: { zh-CN: GB/T 27922 售后服务评价, en: Evaluation to GB/T 27922 }
    of: ORGANIZATION
    often: every year
    judgedBy: SUPERVISOR
    total: 100 points
    criteria:
      service-system: { label: { zh-CN: 售后服务体系, en: Service system }, weight: 40 points, clause: 附5 }
      goods-service: { label: { zh-CN: 商品服务, en: Goods service }, weight: 35 points, clause: 附5 }
      customer-service: { label: { zh-CN: 顾客服务, en: Customer service }, weight: 25 points, clause: 附5 }
    grades:
      FIVE_STARS: { zh-CN: 五星, en: Five stars }
      FOUR_STARS: { zh-CN: 四星, en: Four stars }
      THREE_STARS: { zh-CN: 三星, en: Three stars }
      QUALIFIED: { zh-CN: 达标, en: Qualified }
      NOT_QUALIFIED: { zh-CN: 未达标, en: Not qualified }
    graded:
      - { when: { score: '>= 95 points' }, then: FIVE_STARS, clause: 附5 }
      - { when: { score: '>= 90 points' }, then: FOUR_STARS, clause: 附5 }
      - { when: { score: '>= 80 points' }, then: THREE_STARS, clause: 附5 }
      - { when: { score: '>= 70 points' }, then: QUALIFIED, clause: 附5 }
      - { otherwise: NOT_QUALIFIED, clause: 附5 }
    clause: 附5
`,
  budgets: `  service:
    label: { zh-CN: 服务经费, en: Service budget }
    atLeast: 1 %
    of: SALES
    clause: 附6
  training:
    label: { zh-CN: 培训经费, en: Training budget }
    atLeast: 2 %
    of: service
    clause: 附6
`,
};
