/** What Chinese readers read for the keys of the policy format; the English is made of the key itself. */
export const chineseKeys: ReadonlyMap<string, string> = new Map(
  `policy 制度编号; zh-CN 中文; basisFor 依据; at 在; shipment 发货; en 英文; in 于; title 标题; clauses 条款; parameters 参数; roles 角色; offices 职务; departments 部门; network 服务网络; intake 受理; calendars 日历;
triage 分级; promises 服务承诺; entitlement 收费与保修; approvals 审批; liability 责任划分; penalties 违约责任; prices 价格与同意; channels 服务渠道;
acceptance 验收; feedback 评价与回访; plans 计划性服务; training 培训; papers 交付单据; courses 内部培训; visits 上门作业; parts 配件; partners 合作单位;
admission 入场管理; targets 目标; rounds 巡检与走访; people 人员管理; scorecards 考核; campaigns 活动; budgets 预算; improvement 改进; documents 文件;
label 名称; clause 条款; when 条件; then 结论; otherwise 其他情形; value 取值; role 角色; above 上级; level 层级; levels 层级; eachLevelHas 每级时限;
kinds 服务类别; kind 类别; facts 事实; askedOf 由谁填写; required 必填; choices 选项; amount 金额; unit 单位; min 最小值; moment 时间点; yesOrNo 是否;
workedOut 推算自; onlyFor 仅适用于; timeZone 时区; open 开放时间; weekly 每周时间; holidays 节假日; tiers 级别; severities 严重程度; rows 判定表;
tier 级别; severity 严重程度; priority 优先级; owner 负责角色; from 起算; until 止于; within 时限; calendar 日历; owedBy 责任方; warn 提醒; pausedIn 暂停情形;
escalateTo 上报; remind 催办; often 频次; extension 延期审批; sentence 告知用语; terms 保修期; lasts 期限; registration 登记; of 对象; rulings 收费判定;
outcome 结论; reason 原因; steps 步骤; tell 知会; board 会议决定; on 触发事件; per 计量; share 比例; payDays 扣发天数; points 扣分; measure 措施;
basis 定价依据; consent 客户同意; shows 出示内容; hotline 热线; onCall 值班; by 方式; ladder 服务方式次序; reasonRequired 须说明理由;
authorisedByCustomer 须客户授权; signatureRequired 须签字; silenceAccepts 默认验收; criteria 评价项目; scale 分制; lowAtMost 低分界限; lowGoesTo 低分转交;
performedBy 执行角色; free 免费; trainees 受训人; topics 内容; goal 目标; onePer 每份对应; performed 执行; callbacks 回访; callback 回访; surveys 调查;
survey 调查; surveyed 调查对象; answers 回答; answer 答复; answeredBy 答复人; about 关于; after 之后; before 之前; ahead 提前; aims 目的; allowed 允许;
analysedBy 分析人; analysis 分析; appraisedBy 考核人; approval 审批; approvedOnly 仅限已批准; arrange 安排; arrive 到达; atHome 上门; atLeast 至少;
attendance 考勤; attitude 态度; audience 对象; basics 基本要求; better 更优; bonus 奖金; budgetsOf 预算; bulletin 通报; byGrade 按等级; carriedOutBy 执行人;
byCustomer 客户可改次数; causes 原因; certificates 证书; certified 持证; channel 渠道; checkedBy 检查人; checklists 检查表; checks 检查; classes 类别; collected 收取; committee 委员会;
complaint 投诉; complaintTo 投诉受理; complaintsLine 投诉电话; complexity 复杂程度; component 部件; conduct 行为规范; confirmedBy 确认人; consequences 后果;
contactData 联系方式; content 内容; contents 内容; control 控制; copies 份数; costBearer 费用承担; costs 费用; countsAs 视为; countsIn 计入; cover 范围;
customerGrade 客户等级; dailyReport 日报; dealers 经销商; decidedBy 决定人; deductions 扣分; delivery 交付; demerits 扣分; demotion 降级; deposit 押金;
dispatch 派工; dispute 争议; done 完成; doneBy 完成人; dueBy 截止; each 每项; earmarked 专款; educated 受教育; education 教育; electrical 用电; emergency 紧急;
encouraged 鼓励; encrypted 加密; entry 入场; environment 环境; execution 执行; exam 考试; exception 例外; exceptions 例外; experience 经验; experts 专家;
fact 事实; factors 系数; failed 不合格; fee 费用; feeds 来源; filedWith 报送; files 档案; final 最终; fire 消防; first 首次; followedBy 随后; for 适用; forbidden 禁止;
freight 运费; fromDeposit 从押金扣除; full 全额; gift 赠品; gifts 礼品; goals 目标; goesTo 转交; goesWith 用于; grade 等级; grades 等级; graded 评级; guidance 指导; handOver 交接;
handbook 手册; handover 交付; hiddenFrom 对其保密; holds 保留; homeVisits 上门; inTheField 现场; inWarranty 保修期内; inWriting 书面; independentOf 独立于;
initiative 主动性; inspected 检查; inspection 检查; insteadOf 代替; internal 内部; into 计入; invoice 发票; issuedBy 出具人; issuedTo 领用人; items 项目; job 岗位;
judgedBy 评定人; keeps 保存; kept 保存; labour 人工; lapse 违纪; lapses 违纪; leadsTo 导致; leave 请假; ledBy 负责人; ledger 台账; line 项目; list 清单; loaner 备用机;
logbooks 记录本; login 登录; loyalty 忠诚; madeBy 制定人; maintenance 维护; manages 管理; material 材料; materials 材料; mayMove 可调整; mayStartWithout 可先行;
measures 措施; meets 会议; members 成员; metric 指标; mileage 里程; minutes 纪要; monthly 每月; moves 改约; namedOnEach 逐一署名; needs 须; newCar 新车; nonconformities 不符合项;
notice 通知; occasions 时机; offers 优惠; office 职务; oldParts 旧件; openedBy 发起人; operators 操作人员; orWithReturnTruck 或随返程车; orderedBy 订购人; orders 订单;
origin 来源; otherPerson 他人; otherWay 另一方式; outcomeFiledBy 结果报送人; outcomes 结果; outlets 网点; outreach 主动联系; outsider 外来人员; over 期间; overall 总体;
paper 单据; patrol 巡检; patrols 巡检; pausesPromises 暂停承诺; pay 工资; payment 付款; pays 支付; period 期间; place 地点; places 地点; plan 计划; planning 计划;
price 价格; privacy 隐私; promise 承诺; promisedTime 约定时间; promotion 晋升; publicForm 公开表格; purchase 采购; purchasePlan 采购计划; purpose 目的; quality 质量;
questions 问题; raise 加薪; ratings 评分; reachedBy 责任方; counted 统计方式; readBy 阅读人; record 记录; recorded 记录; records 记录; reducedBy 减少; refused 拒绝; region 区域;
register 登记簿; release 放行; remedy 处理方式; reminded 催办; remote 远程; repair 维修; repeatRepair 返修; replacement 更换; reportedBy 报告人; reportedTo 报告对象;
requestBy 申请截止; requirements 要求; requisition 领料; reserve 储备; resolution 解决; respond 响应; responsibility 责任; responsible 责任人; restoring 恢复;
result 结果; results 结果; returned 退回; returnedOn 退回时间; returns 退货; reviewed 评审; reviewedBy 评审人; reward 奖励; rewards 奖励; risks 风险; same 相同;
satisfaction 满意度; score 得分; scoredOn 评分依据; scrapped 报废; seals 封存; season 季节; seasons 季节; seats 名额; secretInspections 暗访; send 寄送; sendTo 寄往;
sentBy 寄送人; sentTo 寄送对象; service 服务; serviceOrder 服务单; setOffAgainst 抵扣; settledBy 结算人; settlement 处理意见; signedBy 签字人; signs 签字; silence 默认;
skill 技能; solve 解决; solved 解决; sources 来源; specialTrades 特种作业; stages 阶段; stamped 盖章; stampedBy 盖章人; states 状态; stocktakes 盘点; stopWork 停工;
subcontracting 分包; substitutes 替代; suddenEvent 突发事件; summary 总结; supervisedBy 监督人; supervision 监督; suppliers 供应商; supply 供应; takesPart 参加人;
tally 统计; targetsOf 目标; team 小组; teams 小组; theme 主题; to 送交; total 总分; tracking 跟踪; trades 工种; trained 经培训; trainingFile 培训档案; unannounced 不预先通知;
updated 更新; urgency 紧急程度; urgent 紧急; use 使用; users 用户; valid 有效期; vehicleClass 车型; verifiedBy 核实人; violations 违规; visit 走访; wanted 需要; warranty 保修;
ways 方式; weight 权重; wherePossible 尽可能; which 哪些; who 人员; writtenBy 填写人; yearly 每年; raised 提出; knows 知晓; acknowledged 确认; collapses 坍塌; accident 事故; class 人员类别; knownBy 对应事实; matter 事项;
ability 能力; actionsFollowedBy 措施跟踪; accidentCar 事故车; allowedWithout 无须批准; availability 供应保证; calledBack 回访; cardsWithin 建卡时限; complaintAbout 投诉对象;
complaintVerified 投诉查实; closedUnverified 未核实即关闭; connectors 接头; countersignedEach 逐次会签; dayBill 日清; daysAbsentRunning 连续旷工天数;
daysAbsentThisMonth 当月旷工天数; daysAbsentThisYear 当年旷工天数; deaths 死亡; fires 火灾; poisonings 中毒; freezesVisit 冻结上门作业; goodsGrade 货品等级; keptFor 保存期;
minutesMissed 迟到分钟数; missed 错过; hoursOutOfReach 失联小时数; personalData 个人信息; purchasedAt 购买时间; regularlyServiced 定期保养; reserveHeld 已有储备;
returnedBecause 退回原因; sayWhoTheyAre 说明身份; seenBy 查看人; settledWithout 未按规定处理; specialKeeping 特殊保管; spring 春季; summer 夏季; autumn 秋季; winter 冬季;
paper 文件; ledgerPaper 账目文件; stopAtOnce 立即停止; supplierDeadline 供应商期限; survival 成活率; teamwork 协作; timesThisMonth 当月次数; unsold 未售出; unitAtFactory 在厂机台; seasonsUnsold 未售季数;
bolts 螺栓; cause 原因; faultKind 问题类别; faultLevel 故障级别; machine 机台; bookedTo 记入; arrivedAt 到货时间; openedAt 开包时间; punching 打卡; qualityDisputed 质量争议; paperRequired 须附报告原件`
    .split(/;\s*/)
    .map((pair) => pair.trim().split(' ') as [string, string]),
);
