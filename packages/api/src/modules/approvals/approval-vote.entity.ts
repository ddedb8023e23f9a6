import { defineEntity, p } from '@mikro-orm/postgresql';
import type { ApprovalVerdict } from '@aftercare/schema';

const ApprovalVoteSchema = defineEntity({
  name: 'ApprovalVote',
  tableName: 'approval_vote',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    approvalId: p.uuid(),
    round: p.integer(),
    /** From 0. */
    step: p.integer(),
    /** The office or role that was decided for. */
    post: p.text(),
    /** Further posts of the step that person holds, for which it counts as well. */
    also: p.array(),
    verdict: p.text().$type<ApprovalVerdict>(),
    byId: p.uuid(),
    onBehalfOfId: p.uuid().nullable(),
    reason: p.text().nullable(),
    /** What a meeting decided; boards only. */
    minutes: p.text().nullable(),
    minutesFileIds: p.array().columnType('uuid[]'),
    at: p.datetime(3),
    /** Of the content as it was shown. */
    contentHash: p.text(),
  },
});

/** What one person said of an approval, for one post. Never edited. */
export class ApprovalVote extends ApprovalVoteSchema.class {}
ApprovalVoteSchema.setClass(ApprovalVote);
