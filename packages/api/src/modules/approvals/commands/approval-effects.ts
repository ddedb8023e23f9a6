import type { ApprovalSubject } from '@aftercare/schema';
import { refuse } from '../../../kernel/refusal.js';
import { admissionEffect } from './admission-effect.js';
import type { ApprovalEffect } from './approval-effect.js';
import { claimEffect } from './claim-effect.js';
import { depositUseEffect } from './deposit-use-effect.js';
import { extensionEffect } from './extension-effect.js';
import { goodwillEffect } from './goodwill-effect.js';
import { liabilityEffect } from './liability-effect.js';
import { policyVersionEffect } from './policy-version-effect.js';

/** Recorded, and nothing else: whoever asked acts on it. */
const recorded: ApprovalEffect = {
  ask: async (_work, _request, { matter }) => matter ?? { subjectId: null, payload: {} },
};

/** It enters the register of exceptions, which is the list of those that were granted. */
const exceptionEffect: ApprovalEffect = {
  ask: async (_work, _request, { exception }) => {
    if (!exception) throw refuse.input({ path: 'exception', code: 'required' });
    return { subjectId: null, payload: { clause: exception.clause, until: exception.until ?? null } };
  },
};

const EFFECTS: Partial<Record<ApprovalSubject, ApprovalEffect>> = {
  ADMISSION: admissionEffect,
  DEPOSIT_USE: depositUseEffect,
  EXTENSION: extensionEffect,
  CLAIM: claimEffect,
  GOODWILL: goodwillEffect,
  EXCEPTION: exceptionEffect,
  LIABILITY: liabilityEffect,
  POLICY_VERSION: policyVersionEffect,
};

/** What approvals of that subject cause. */
export const effectOf = (subject: ApprovalSubject): ApprovalEffect => EFFECTS[subject] ?? recorded;
