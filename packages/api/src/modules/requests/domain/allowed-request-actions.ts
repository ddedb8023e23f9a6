import { Entitlement, RequestAction, RequestKind, ServiceRung, type RequestState, type Role } from '@aftercare/schema';
import { stepsFor } from '../../../kernel/state-machine/state-machine.js';
import { requestMachine } from './request.machine.js';
import { consentMissingToDispatch, type ConsentSituation } from './missing-consent.js';

/** What the legal actions depend on besides the state and the role. */
export interface RequestSituation extends ConsentSituation {
  readonly kind: RequestKind;
  readonly state: RequestState;
  readonly rung: ServiceRung;
  /** Whether a consent waits for the customer's answer. */
  readonly consentAsked: boolean;
  /** Whether the customer objects to what is proposed, and nothing has settled it since. */
  readonly objected: boolean;
  /** Whether somebody was sent to it, or is to go, whom the customer has not turned down. */
  readonly served: boolean;
  readonly rated: boolean;
  /** Whether the person asking owns the request already. */
  readonly mine: boolean;
  /** Whether nothing is missing that the policy wants done before the request is filed away. */
  readonly complete: boolean;
}

/**
 * What somebody with these roles may do to a request now, in the order of its life. A face offers exactly these.
 * Nobody is sent to paid work before the price is agreed, and nothing is carried out that the customer objects to; a
 * consent is answered only while it is asked.
 */
export function allowedRequestActions(request: RequestSituation, roles: readonly Role[]): RequestAction[] {
  const steps = new Set<string>(stepsFor(requestMachine, request.state, roles));
  return Object.values(RequestAction).filter((action) => steps.has(action) && fits(action, request));
}

function fits(action: RequestAction, request: RequestSituation): boolean {
  switch (action) {
    case RequestAction.CLAIM:
      return !request.mine;
    case RequestAction.CLIMB:
      return request.rung !== ServiceRung.ON_SITE;
    case RequestAction.DISPATCH:
      return !request.objected && consentMissingToDispatch(request) === null;
    case RequestAction.RESOLVE:
      return !request.objected;
    case RequestAction.BOOK:
      return mayBook(request);
    case RequestAction.ASK_ANOTHER:
      return request.served;
    case RequestAction.GIVE_CONSENT:
    case RequestAction.DECLINE_CONSENT:
      return request.consentAsked;
    case RequestAction.CLOSE:
      return request.complete;
    case RequestAction.RATE:
      return !request.rated;
    default:
      return true;
  }
}

/** What somebody comes to do. Whoever looks into a complaint or a claim says when, and is not booked. */
const VISITED: ReadonlySet<RequestKind> = new Set([
  RequestKind.REPAIR,
  RequestKind.INSTALLATION,
  RequestKind.MAINTENANCE,
  RequestKind.TRAINING,
]);

/** A time is chosen once it is clear that somebody comes, and that it may: on site, served by the policy, its price agreed. */
const mayBook = (request: RequestSituation): boolean =>
  VISITED.has(request.kind) &&
  !request.objected &&
  request.rung === ServiceRung.ON_SITE &&
  request.entitlement !== Entitlement.REFUSED &&
  request.entitlement !== Entitlement.ADVICE_ONLY &&
  consentMissingToDispatch(request) === null;
