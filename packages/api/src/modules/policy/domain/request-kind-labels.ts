import type { Localized, RequestKind } from '@aftercare/schema';

const said = (zh: string, en: string): Localized => ({ 'zh-CN': zh, en });

/** What people read for each kind of request. */
export const requestKindLabels: Readonly<Record<RequestKind, Localized>> = {
  REPAIR: said('报修', 'Repair'),
  INSTALLATION: said('安装', 'Installation'),
  CONSULTATION: said('咨询', 'Question'),
  TRAINING: said('培训', 'Training'),
  MAINTENANCE: said('保养', 'Maintenance'),
  PARTS: said('配件', 'Parts'),
  COMPLAINT: said('投诉', 'Complaint'),
  SUGGESTION: said('建议', 'Suggestion'),
  CLAIM: said('退赔换', 'Claim'),
};
