/** What Chinese readers read for codes that every policy may use, where it gives no word of its own; and for events. */
export const chineseCodes: ReadonlyMap<string, string> = new Map(
  `request.filed 提交请求; request.triaged 分级; request.arranged 安排服务; request.taken-up 有人负责; request.answered 答复; request.resolved 解决; request.accepted 验收;
request.closed 关闭; request.climbed-to-remote 转为远程; request.climbed-to-on-site 转为上门; solution.proposed 提出方案; solution.agreed 方案获同意; visit.scheduled 约定上门;
visit.departed 出发; visit.arrived 到达; visit.done 完成作业; work.stopped 停工; work.stop-reported 停工上报; unit.sent-in 寄修设备; payment.collected 收款; CLAIMS_LEDGER 退赔换台账; PENALTIES 处罚明细; BULLETIN 通报; asset.purchased 购买; asset.accepted 验收设备; asset.opened 开箱; training.done 完成培训; callback.due 应回访; callback.made 完成回访;
TAKE_UP 接单; RESPOND 响应; ARRANGE 安排; TAKE_UP_CHECK 接单检查; ARRIVE 到达; ANSWER 答复; PROPOSE_SOLUTION 提出方案; RESOLVE 解决; RETURN 归还; REPORT 报告; CUSTOMER_NOTICE 客户告知; VISIT 上门;
CUSTOMER 客户; STAFF 工作人员; NOBODY 无人; AGENT 客服; DISPATCHER 调度; TECHNICIAN 技术人员; ENGINEER 工程师; QUALITY 质量; CALLBACK_AGENT 回访员; STORES 仓库; FINANCE 财务; SUPERVISOR 督查;
MANAGER 经理; EXECUTIVE 公司领导; PARTNER 合作单位; ADMIN 管理员; LEVEL_ABOVE 上一级; REPAIR 维修; INSTALLATION 安装; CONSULTATION 咨询; TRAINING 培训; MAINTENANCE 保养; PARTS 配件;
COMPLAINT 投诉; SUGGESTION 建议; CLAIM 退赔换; PORTAL 网上; PHONE 电话; EMAIL 邮件; CHAT 在线; LETTER 信函; URGENT 紧急; HIGH 高; NORMAL 一般; LOW 低; FREE 免费; PAID 付费;
COST_PRICE 按成本价; ADVICE_ONLY 仅提供建议; REFUSED 不予受理; LIST_PRICE 价目表价格; QUOTED 报价; DURATION 时长; FEE 费用; PRICE_LIST 价目表; REMOTE 远程; ON_SITE 上门; BENCH 返厂;
PURCHASE 购买日; ACCEPTANCE 验收日; HANDOVER 交付日; REGISTRATION 登记日; INSPECTION 检查; CUSTOMER_VISIT 走访客户; ATTENDED 参加即可; WORKS_ALONE 能独立操作; AWAITING_CUSTOMER 等待客户; ON_HOLD 暂停;
SOLUTION 处理方案; EXTENSION 延期; GOODWILL 优惠; ALTERNATIVE_METHOD 替代方法; TEAM 小组; LIABILITY 责任划分; PENALTY 处罚; UNIT 本单位部门; NAMED_UNIT 指定部门; COMPANY 公司; OUTSIDER 外部单位; LIABLE_UNITS 责任单位; PERSON 个人; PURCHASE_PLAN 采购计划; REQUISITION 领料; STOCKTAKE 盘点; POLICY_VERSION 制度版本;
EXCEPTION 例外; DEPOSIT_USE 动用押金; WEEKLY_PLAN 周计划; ADMISSION 入场; SETTLEMENT 结算; WRITE_OFF 核销; LOSS 损失; TIME 每次; TON 每吨; PIECE 每件; DAY 每天; MONTH 每月;
EX_WORKS_PRICE 出厂价; COSTS 费用; FREIGHT_AND_STORAGE 运输和仓储费; MONTHLY_BONUS 当月奖金; MOBILE 手机; SPEED 速度; WORK 工作; WORDS 文字; ASSET 设备; HOUSEHOLD 住户; REQUEST 请求; PAYMENT 付款;
AVAILABILITY 可用率; ON_TIME 及时率; REPEAT_REPAIRS 重复维修; RESOLUTION 解决率; ATTITUDE 态度; SATISFACTION 满意度; OVERALL 总体; SAFETY 安全; SOFTWARE 软件; LABOUR 人工; TRAVEL 交通; ORDINARY_PART 普通配件; SPECIAL_PART 专用配件; CUSTOM_WORK 定制; MATERIAL 材料; CN 中国; CNY 人民币`
    .split(/;\s*/)
    .map((pair) => pair.trim().split(' ') as [string, string]),
);
