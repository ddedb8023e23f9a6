/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  subscription RequestChanged($id: ID!) {\n    requestChanged(id: $id) {\n      id\n      number\n      event\n      at\n    }\n  }\n": typeof types.RequestChangedDocument,
    "\n  mutation SetLanguage($input: SetLanguageInput!) {\n    setLanguage(input: $input) {\n      __typename\n      ... on SetLanguageSuccess {\n        viewer {\n          language\n        }\n      }\n      ... on InvalidInputError {\n        message\n      }\n    }\n  }\n": typeof types.SetLanguageDocument,
    "\n  query PortalViewer {\n    viewer {\n      kind\n      name\n      language\n      unreadNotifications\n      customer {\n        id\n      }\n      organization {\n        id\n        slug\n        name {\n          text\n        }\n        timeZone\n        currency\n        hotline\n      }\n    }\n  }\n": typeof types.PortalViewerDocument,
    "\n  fragment Refusal on UserError {\n    __typename\n    message\n    code\n    ... on InvalidInputError {\n      issues {\n        path\n        code\n        message\n      }\n    }\n    ... on ConflictError {\n      currentVersion\n    }\n    ... on IllegalTransitionError {\n      state\n      allowedActions\n    }\n    ... on RateLimitedError {\n      retryAfterSeconds\n    }\n    ... on TechnicianIneligibleError {\n      reasons {\n        text\n      }\n    }\n    ... on ConsentRequiredError {\n      kind\n    }\n  }\n": typeof types.RefusalFragmentDoc,
    "\n  query NewRequest {\n    ...NewRequestForm\n  }\n": typeof types.NewRequestDocument,
    "\n  fragment KindCard on Choice {\n    code\n    label {\n      text\n    }\n  }\n": typeof types.KindCardFragmentDoc,
    "\n  fragment NewRequestForm on Query {\n    viewer {\n      customer {\n        id\n        sites {\n          id\n          label\n          region\n          address\n          regionClass\n        }\n        ...RequestEnd\n      }\n    }\n    assets(first: 100) {\n      nodes {\n        id\n        ...UnitCard\n      }\n    }\n    intakeForm {\n      kinds {\n        ...KindCard\n      }\n    }\n  }\n": typeof types.NewRequestFormFragmentDoc,
    "\n  fragment PromiseAhead on PromisePreview {\n    entitlement\n    costOpen\n    sentence {\n      text\n    }\n    promises {\n      key\n      kind\n      dueAt\n      owedBy\n      sentence {\n        text\n      }\n    }\n    trace {\n      table\n      because {\n        text\n      }\n    }\n  }\n": typeof types.PromiseAheadFragmentDoc,
    "\n  fragment PromiseInBrief on PromisePreview {\n    entitlement\n    costOpen\n    promises {\n      kind\n      dueAt\n    }\n  }\n": typeof types.PromiseInBriefFragmentDoc,
    "\n  fragment ReachYou on Customer {\n    phone\n    email\n  }\n": typeof types.ReachYouFragmentDoc,
    "\n  fragment RequestEnd on Customer {\n    ...ReachYou\n  }\n": typeof types.RequestEndFragmentDoc,
    "\n  fragment UnitCard on Asset {\n    id\n    serial\n    model {\n      code\n      name {\n        text\n      }\n    }\n    warranties {\n      ...WarrantyChip\n    }\n  }\n": typeof types.UnitCardFragmentDoc,
    "\n  mutation FileRequest($input: FileRequestInput!) {\n    fileRequest(input: $input) {\n      __typename\n      ... on RequestSuccess {\n        request {\n          id\n          number\n        }\n      }\n      ...Refusal\n    }\n  }\n": typeof types.FileRequestDocument,
    "\n  query IntakeChoices($kind: RequestKind, $assetId: ID, $componentCode: String) {\n    intakeForm(kind: $kind, assetId: $assetId, componentCode: $componentCode) {\n      components {\n        code\n        label {\n          text\n        }\n      }\n      faults {\n        code\n        label {\n          text\n        }\n      }\n      questions {\n        name\n        label {\n          text\n        }\n        form\n        choices {\n          code\n          label {\n            text\n          }\n        }\n        unit\n        required\n      }\n    }\n  }\n": typeof types.IntakeChoicesDocument,
    "\n  query KeptPhoto($id: ID!) {\n    node(id: $id) {\n      __typename\n      id\n      ... on File {\n        url\n      }\n    }\n  }\n": typeof types.KeptPhotoDocument,
    "\n  query PromisePreview($facts: FactsInput!) {\n    promisePreview(facts: $facts) {\n      ...PromiseAhead\n      ...PromiseInBrief\n    }\n  }\n": typeof types.PromisePreviewDocument,
    "\n  fragment ContactCard on Customer {\n    number\n    name\n    phone\n    email\n    contacts {\n      id\n      name\n      phone\n      duty\n    }\n    sites {\n      id\n      label\n      address\n      region\n    }\n  }\n": typeof types.ContactCardFragmentDoc,
    "\n  query Me {\n    viewer {\n      customer {\n        id\n        ...ContactCard\n      }\n    }\n    notifications(first: 50) {\n      ...NotificationLine\n    }\n  }\n": typeof types.MeDocument,
    "\n  fragment NotificationLine on Notification {\n    id\n    createdAt\n    sentence {\n      text\n    }\n    request {\n      number\n      title\n    }\n  }\n": typeof types.NotificationLineFragmentDoc,
    "\n  mutation SignOut {\n    signOut {\n      signedOut\n    }\n  }\n": typeof types.SignOutDocument,
    "\n  fragment CareLine on CarePlanItem {\n    key\n    label {\n      text\n    }\n    state\n    dueOn\n    free\n    sentence {\n      text\n    }\n    topics {\n      text\n    }\n    trainees {\n      name\n      attended\n    }\n  }\n": typeof types.CareLineFragmentDoc,
    "\n  fragment ComponentWarrantyLine on ComponentWarranty {\n    component {\n      text\n    }\n    componentCode\n    months\n    startsOn\n    endsOn\n    inWarranty\n    daysLeft\n    startedBy\n    clause\n  }\n": typeof types.ComponentWarrantyLineFragmentDoc,
    "\n  fragment ProductCard on Asset {\n    id\n    serial\n    model {\n      code\n      name {\n        text\n      }\n      product {\n        name {\n          text\n        }\n      }\n    }\n    site {\n      label\n      region\n    }\n    warranties {\n      ...WarrantyChip\n    }\n  }\n": typeof types.ProductCardFragmentDoc,
    "\n  fragment ProductDates on Asset {\n    serial\n    purchasedOn\n    acceptedOn\n    handedOverOn\n    registeredOn\n    site {\n      label\n      region\n      address\n    }\n    partner {\n      name {\n        text\n      }\n    }\n  }\n": typeof types.ProductDatesFragmentDoc,
    "\n  query MyProduct($id: ID!) {\n    asset(id: $id) {\n      id\n      serial\n      model {\n        code\n        name {\n          text\n        }\n        product {\n          name {\n            text\n          }\n        }\n      }\n      warranties {\n        ...WarrantyChip\n        ...ComponentWarrantyLine\n      }\n      care {\n        ...CareLine\n      }\n      requests(first: 20) {\n        ...ProductRequests\n      }\n      ...ProductDates\n    }\n  }\n": typeof types.MyProductDocument,
    "\n  fragment ProductRequests on ServiceRequestConnection {\n    nodes {\n      id\n      number\n      title\n      kind\n      state\n      filedAt\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n": typeof types.ProductRequestsFragmentDoc,
    "\n  query MyProducts {\n    assets(first: 100) {\n      nodes {\n        id\n        ...ProductCard\n      }\n    }\n  }\n": typeof types.MyProductsDocument,
    "\n  query MoreRequests($filter: RequestFilter!, $orderBy: RequestOrder!, $after: String!) {\n    requests(filter: $filter, orderBy: $orderBy, first: 10, after: $after) {\n      ...RequestList\n    }\n  }\n": typeof types.MoreRequestsDocument,
    "\n  fragment NextVisit on Visit {\n    state\n    startsAt\n    endsAt\n    windowStartsAt\n    windowEndsAt\n    technician {\n      name\n    }\n  }\n": typeof types.NextVisitFragmentDoc,
    "\n  query MyRequests(\n    $waiting: RequestFilter!\n    $open: RequestFilter!\n    $past: RequestFilter!\n    $withWaiting: Boolean!\n    $withOpen: Boolean!\n    $withPast: Boolean!\n  ) {\n    waiting: requests(filter: $waiting, orderBy: URGENCY, first: 10) @include(if: $withWaiting) {\n      totalCount\n      nodes {\n        id\n      }\n      ...RequestSection\n    }\n    open: requests(filter: $open, orderBy: URGENCY, first: 10) @include(if: $withOpen) {\n      totalCount\n      nodes {\n        id\n      }\n      ...RequestSection\n    }\n    past: requests(filter: $past, orderBy: NEWEST, first: 10) @include(if: $withPast) {\n      totalCount\n      ...RequestSection\n    }\n  }\n": typeof types.MyRequestsDocument,
    "\n  fragment PromiseLine on ServiceRequest {\n    promiseState\n    dueAt\n    dueKind\n  }\n": typeof types.PromiseLineFragmentDoc,
    "\n  fragment RequestCard on ServiceRequest {\n    number\n    title\n    kind\n    state\n    filedAt\n    closedAt\n    asset {\n      model {\n        name {\n          text\n        }\n      }\n    }\n    visits {\n      ...NextVisit\n    }\n    ...PromiseLine\n    ...YourTurn\n  }\n": typeof types.RequestCardFragmentDoc,
    "\n  fragment RequestList on ServiceRequestConnection {\n    nodes {\n      id\n      ...RequestCard\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n": typeof types.RequestListFragmentDoc,
    "\n  fragment RequestSection on ServiceRequestConnection {\n    totalCount\n    ...RequestList\n  }\n": typeof types.RequestSectionFragmentDoc,
    "\n  fragment YourTurn on ServiceRequest {\n    state\n    allowedActions\n    rating {\n      id\n    }\n  }\n": typeof types.YourTurnFragmentDoc,
    "\n  fragment ConsentDecision on Consent {\n    id\n    kind\n    state\n    total {\n      amountMinor\n      currency\n    }\n    lines {\n      code\n      name {\n        text\n      }\n      quantity\n      unitPrice {\n        amountMinor\n        currency\n      }\n      basisSentence {\n        text\n      }\n    }\n  }\n": typeof types.ConsentDecisionFragmentDoc,
    "\n  fragment CustomerDecisions on ServiceRequest {\n    id\n    version\n    allowedActions\n    silenceAcceptsOn\n    consents {\n      id\n      state\n      ...ConsentDecision\n    }\n    rating {\n      __typename\n    }\n    timeline(first: 100) {\n      nodes {\n        payload\n      }\n    }\n  }\n": typeof types.CustomerDecisionsFragmentDoc,
    "\n  fragment NoticeAsked on SlaClock {\n    id\n    kind\n    state\n    dueAt\n    sentence {\n      text\n    }\n  }\n": typeof types.NoticeAskedFragmentDoc,
    "\n  mutation AskForAnother($input: RequestStepInput!) {\n    askForAnother(input: $input) {\n      __typename\n      ... on RequestSuccess {\n        request {\n          id\n          version\n          state\n        }\n      }\n      ...Refusal\n    }\n  }\n": typeof types.AskForAnotherDocument,
    "\n  mutation HoldSlot($input: ChooseSlotInput!) {\n    holdSlot(input: $input) {\n      __typename\n      ... on SlotSuccess {\n        hold {\n          startsAt\n          endsAt\n          heldUntil\n        }\n      }\n      ...Refusal\n    }\n  }\n": typeof types.HoldSlotDocument,
    "\n  mutation ReleaseSlot($input: ReleaseSlotInput!) {\n    releaseSlot(input: $input) {\n      __typename\n      ... on SlotSuccess {\n        hold {\n          startsAt\n        }\n      }\n      ...Refusal\n    }\n  }\n": typeof types.ReleaseSlotDocument,
    "\n  mutation BookSlot($input: ChooseSlotInput!) {\n    bookSlot(input: $input) {\n      __typename\n      ... on VisitSuccess {\n        visit {\n          id\n        }\n      }\n      ...Refusal\n    }\n  }\n": typeof types.BookSlotDocument,
    "\n  mutation MoveSlot($input: MoveSlotInput!) {\n    moveSlot(input: $input) {\n      __typename\n      ... on VisitSuccess {\n        visit {\n          id\n        }\n      }\n      ...Refusal\n    }\n  }\n": typeof types.MoveSlotDocument,
    "\n  mutation CallOffVisit($input: CallOffVisitInput!) {\n    callOffVisit(input: $input) {\n      __typename\n      ... on VisitSuccess {\n        visit {\n          id\n        }\n      }\n      ...Refusal\n    }\n  }\n": typeof types.CallOffVisitDocument,
    "\n  query ChooseTime($requestId: ID!) {\n    visitSlots(requestId: $requestId) {\n      mayChoose\n      timeZone\n      promisedBy\n      windows {\n        startsAt\n        endsAt\n        withinPromise\n      }\n      hold {\n        startsAt\n        endsAt\n        heldUntil\n      }\n    }\n  }\n": typeof types.ChooseTimeDocument,
    "\n  fragment OnTheWay on Visit {\n    startsAt\n    endsAt\n    windowStartsAt\n    windowEndsAt\n    departedAt\n    expectedAt\n    technician {\n      name\n    }\n  }\n": typeof types.OnTheWayFragmentDoc,
    "\n  fragment TimeChanged on ServiceRequest {\n    id\n    visits {\n      id\n      version\n      state\n      startsAt\n      endsAt\n      windowStartsAt\n      customerChange {\n        mayMove\n      }\n    }\n    timeline(first: 100) {\n      nodes {\n        type\n        payload\n      }\n    }\n  }\n": typeof types.TimeChangedFragmentDoc,
    "\n  fragment VisitChange on Visit {\n    id\n    version\n    kind\n    customerChange {\n      mayMove\n      mayCallOff\n      movesLeft\n    }\n  }\n": typeof types.VisitChangeFragmentDoc,
    "\n  fragment ClaimCard on Claim {\n    id\n    version\n    number\n    kind\n    state\n    note\n    reason\n    allowedActions\n    lines {\n      id\n      product\n      batch\n      unit\n      assessment {\n        quantity\n      }\n      ...ClaimLine\n    }\n    goods {\n      step\n      quantity\n      line {\n        id\n      }\n      ...GoodsWay\n    }\n    ...ClaimMoney\n  }\n": typeof types.ClaimCardFragmentDoc,
    "\n  mutation SubmitClaim($input: SubmitClaimInput!) {\n    submitClaim(input: $input) {\n      __typename\n      ... on ClaimSuccess {\n        claim {\n          id\n          version\n          state\n        }\n      }\n      ...Refusal\n    }\n  }\n": typeof types.SubmitClaimDocument,
    "\n  mutation WithdrawClaim($input: WithdrawClaimInput!) {\n    withdrawClaim(input: $input) {\n      __typename\n      ... on ClaimSuccess {\n        claim {\n          id\n          version\n          state\n        }\n      }\n      ...Refusal\n    }\n  }\n": typeof types.WithdrawClaimDocument,
    "\n  mutation SendGoodsBack($input: CarryGoodsInput!) {\n    sendGoodsBack(input: $input) {\n      __typename\n      ... on ClaimSuccess {\n        claim {\n          id\n          version\n          state\n        }\n      }\n      ...Refusal\n    }\n  }\n": typeof types.SendGoodsBackDocument,
    "\n  mutation ConfirmExchange($input: GoodsStepInput!) {\n    confirmExchange(input: $input) {\n      __typename\n      ... on ClaimSuccess {\n        claim {\n          id\n          version\n          state\n        }\n      }\n      ...Refusal\n    }\n  }\n": typeof types.ConfirmExchangeDocument,
    "\n  fragment ClaimLine on ClaimLine {\n    batch\n    product\n    quantity\n    unit\n    unitPrice {\n      amountMinor\n      currency\n    }\n    amount {\n      amountMinor\n      currency\n    }\n    assessment {\n      quantity\n      amount {\n        amountMinor\n        currency\n      }\n      reason\n    }\n  }\n": typeof types.ClaimLineFragmentDoc,
    "\n  fragment ClaimMoney on Claim {\n    kind\n    claimed {\n      amountMinor\n      currency\n    }\n    approved {\n      amountMinor\n      currency\n    }\n    settled {\n      amountMinor\n      currency\n    }\n    outstanding {\n      amountMinor\n      currency\n    }\n    payments {\n      id\n      amount {\n        amountMinor\n        currency\n      }\n      method\n      paidOn\n      reference\n      reversedAt\n      reversedReason\n    }\n  }\n": typeof types.ClaimMoneyFragmentDoc,
    "\n  fragment Claims on ServiceRequest {\n    id\n    version\n    kind\n    state\n    claims {\n      id\n      ...ClaimCard\n    }\n  }\n": typeof types.ClaimsFragmentDoc,
    "\n  fragment GoodsWay on ClaimGoods {\n    id\n    step\n    quantity\n    carrier\n    at\n    line {\n      product\n      batch\n      unit\n    }\n  }\n": typeof types.GoodsWayFragmentDoc,
    "\n  fragment DepotCard on ServiceRequest {\n    id\n    version\n    depotActions\n    depotRepairs {\n      id\n      number\n      state\n      receivedAt\n      fixed\n      findings\n      actions\n      wentBy\n    }\n    loans {\n      id\n      free\n      returnedAt\n      unit {\n        id\n        label\n        serial\n      }\n    }\n    clocks {\n      id\n      kind\n      state\n      dueAt\n    }\n  }\n": typeof types.DepotCardFragmentDoc,
    "\n  mutation SendUnitIn($input: SendUnitInInput!) {\n    sendUnitIn(input: $input) {\n      __typename\n      ... on RequestSuccess {\n        request {\n          id\n          version\n        }\n      }\n      ...Refusal\n    }\n  }\n": typeof types.SendUnitInDocument,
    "\n  fragment ExaminationCard on Investigation {\n    state\n    openedAt\n    endedAt\n    toldCustomer\n    surveys {\n      id\n      ...SurveyLine\n    }\n  }\n": typeof types.ExaminationCardFragmentDoc,
    "\n  fragment SurveyLine on Survey {\n    startsAt\n    endsAt\n    bring\n    state\n    reason\n    endedAt\n  }\n": typeof types.SurveyLineFragmentDoc,
    "\n  fragment FormToFillIn on VisitRecord {\n    name\n    label {\n      text\n    }\n    states {\n      name\n      label {\n        text\n      }\n      known\n    }\n  }\n": typeof types.FormToFillInFragmentDoc,
    "\n  mutation WriteVisitRecord($input: WriteVisitRecordInput!) {\n    writeVisitRecord(input: $input) {\n      __typename\n      ... on VisitSuccess {\n        visit {\n          id\n        }\n      }\n      ...Refusal\n    }\n  }\n": typeof types.WriteVisitRecordDocument,
    "\n  fragment FormWritten on VisitRecord {\n    label {\n      text\n    }\n    states {\n      name\n      label {\n        text\n      }\n      text\n      known\n    }\n    writtenAt\n  }\n": typeof types.FormWrittenFragmentDoc,
    "\n  query VisitForms($number: String!) {\n    requestByNumber(number: $number) {\n      id\n      visits {\n        id\n        state\n        startsAt\n        records {\n          name\n          by\n          writtenAt\n          ...FormToFillIn\n          ...FormWritten\n        }\n      }\n    }\n  }\n": typeof types.VisitFormsDocument,
    "\n  fragment RequestHistory on ServiceRequest {\n    id\n    state\n    allowedActions\n    timeline(first: 100) {\n      nodes {\n        ...RequestTimeline\n      }\n    }\n  }\n": typeof types.RequestHistoryFragmentDoc,
    "\n  fragment RequestTimeline on RequestEvent {\n    id\n    type\n    at\n    actorKind\n    actorName\n    sentence {\n      text\n    }\n    payload\n  }\n": typeof types.RequestTimelineFragmentDoc,
    "\n  fragment LetterCard on Letter {\n    number\n    cause\n    remedy\n    result\n    sentAt\n    papers {\n      language\n      url\n    }\n  }\n": typeof types.LetterCardFragmentDoc,
    "\n  fragment EarlierSolution on Solution {\n    state\n    decidedAt\n    ground\n    reason\n    questions {\n      ...SolutionQuestion\n    }\n    ...SolutionContent\n  }\n": typeof types.EarlierSolutionFragmentDoc,
    "\n  fragment InspectionCard on QualityInspection {\n    body\n    matter\n    askedAt\n    final\n    ruling\n    finding\n    ruledOn\n    ...InspectionPaper\n  }\n": typeof types.InspectionCardFragmentDoc,
    "\n  fragment InspectionPaper on QualityInspection {\n    id\n    paperType\n  }\n": typeof types.InspectionPaperFragmentDoc,
    "\n  mutation OpenInspectionPaper($input: OpenInspectionPaperInput!) {\n    openInspectionPaper(input: $input) {\n      __typename\n      ... on OpenInspectionPaperSuccess {\n        url\n      }\n      ...Refusal\n    }\n  }\n": typeof types.OpenInspectionPaperDocument,
    "\n  fragment Offers on ServiceRequest {\n    solutions {\n      id\n      round\n      allowedActions\n      ...SolutionDecision\n      ...SolutionCard\n      ...EarlierSolution\n    }\n    inspections {\n      id\n      final\n      ruling\n      ...InspectionCard\n    }\n  }\n": typeof types.OffersFragmentDoc,
    "\n  fragment SolutionCard on Solution {\n    state\n    decidedAt\n    ground\n    reason\n    questions {\n      ...SolutionQuestion\n    }\n    ...SolutionContent\n  }\n": typeof types.SolutionCardFragmentDoc,
    "\n  mutation AgreeToSolution($input: AgreeToSolutionInput!) {\n    agreeToSolution(input: $input) {\n      __typename\n      ... on SolutionSuccess {\n        solution {\n          id\n          version\n          state\n        }\n      }\n      ...Refusal\n    }\n  }\n": typeof types.AgreeToSolutionDocument,
    "\n  mutation ObjectToSolution($input: ObjectToSolutionInput!) {\n    objectToSolution(input: $input) {\n      __typename\n      ... on SolutionSuccess {\n        solution {\n          id\n          version\n          state\n        }\n      }\n      ...Refusal\n    }\n  }\n": typeof types.ObjectToSolutionDocument,
    "\n  mutation AskAboutSolution($input: AskAboutSolutionInput!) {\n    askAboutSolution(input: $input) {\n      __typename\n      ... on SolutionSuccess {\n        solution {\n          id\n          version\n          state\n        }\n      }\n      ...Refusal\n    }\n  }\n": typeof types.AskAboutSolutionDocument,
    "\n  fragment SolutionContent on Solution {\n    measures\n    explanation\n    steps\n    durationDays\n    materials\n    tools\n    replacement {\n      model\n      specification\n      originalModel\n      originalSpecification\n    }\n    ...SolutionQuote\n  }\n": typeof types.SolutionContentFragmentDoc,
    "\n  fragment SolutionDecision on Solution {\n    id\n    version\n    total {\n      amountMinor\n      currency\n    }\n    questions {\n      ...SolutionQuestion\n    }\n    ...SolutionContent\n  }\n": typeof types.SolutionDecisionFragmentDoc,
    "\n  fragment SolutionQuestion on SolutionQuestion {\n    id\n    question\n    askedAt\n    answer\n    answeredAt\n  }\n": typeof types.SolutionQuestionFragmentDoc,
    "\n  fragment SolutionQuote on Solution {\n    lines {\n      code\n      name {\n        text\n      }\n      charged\n      quantity\n      listPrice {\n        amountMinor\n        currency\n      }\n      unitPrice {\n        amountMinor\n        currency\n      }\n      amount {\n        amountMinor\n        currency\n      }\n      basisSentence {\n        text\n      }\n    }\n    total {\n      amountMinor\n      currency\n    }\n  }\n": typeof types.SolutionQuoteFragmentDoc,
    "\n  fragment RequestMatters on ServiceRequest {\n    id\n    kind\n    investigation {\n      ...ExaminationCard\n    }\n    letters {\n      id\n      ...LetterCard\n    }\n    ...Offers\n    ...Claims\n  }\n": typeof types.RequestMattersFragmentDoc,
    "\n  fragment PhotoRow on File {\n    id\n    name\n    url\n    width\n    height\n  }\n": typeof types.PhotoRowFragmentDoc,
    "\n  fragment PromiseHero on ServiceRequest {\n    state\n    kind\n    entitlement\n    costOpen\n    entitlementSentence {\n      text\n    }\n    clocks {\n      id\n      ...NoticeAsked\n      kind\n      state\n      promiseState\n      startedAt\n      dueAt\n      stoppedAt\n      pauseReason\n      owedByName {\n        text\n      }\n      sentence {\n        text\n      }\n      because {\n        text\n      }\n    }\n  }\n": typeof types.PromiseHeroFragmentDoc,
    "\n  fragment RatingGiven on Rating {\n    overall\n    attitude\n    quality\n    speed\n    comment\n  }\n": typeof types.RatingGivenFragmentDoc,
    "\n  fragment RequestAbout on ServiceRequest {\n    kind\n    description\n    component {\n      text\n    }\n    fault {\n      text\n    }\n    asset {\n      serial\n      model {\n        name {\n          text\n        }\n      }\n    }\n    site {\n      address\n    }\n    facts {\n      name\n      label {\n        text\n      }\n      value\n      said {\n        text\n      }\n    }\n    photos {\n      id\n      ...PhotoRow\n    }\n  }\n": typeof types.RequestAboutFragmentDoc,
    "\n  mutation GiveConsent($input: AnswerConsentInput!) {\n    giveConsent(input: $input) {\n      __typename\n      ... on RequestSuccess {\n        request {\n          id\n          version\n          state\n        }\n      }\n      ...Refusal\n    }\n  }\n": typeof types.GiveConsentDocument,
    "\n  mutation DeclineConsent($input: AnswerConsentInput!) {\n    declineConsent(input: $input) {\n      __typename\n      ... on RequestSuccess {\n        request {\n          id\n          version\n          state\n        }\n      }\n      ...Refusal\n    }\n  }\n": typeof types.DeclineConsentDocument,
    "\n  mutation AcceptWork($input: RequestStepInput!) {\n    acceptWork(input: $input) {\n      __typename\n      ... on RequestSuccess {\n        request {\n          id\n          version\n          state\n        }\n      }\n      ...Refusal\n    }\n  }\n": typeof types.AcceptWorkDocument,
    "\n  mutation RefuseWork($input: RefuseWorkInput!) {\n    refuseWork(input: $input) {\n      __typename\n      ... on RequestSuccess {\n        request {\n          id\n          version\n          state\n        }\n      }\n      ...Refusal\n    }\n  }\n": typeof types.RefuseWorkDocument,
    "\n  mutation RateRequest($input: RateRequestInput!) {\n    rateRequest(input: $input) {\n      __typename\n      ... on RequestSuccess {\n        request {\n          id\n          version\n          state\n        }\n      }\n      ...Refusal\n    }\n  }\n": typeof types.RateRequestDocument,
    "\n  mutation CancelRequest($input: RequestStepInput!) {\n    cancelRequest(input: $input) {\n      __typename\n      ... on RequestSuccess {\n        request {\n          id\n          version\n          state\n        }\n      }\n      ...Refusal\n    }\n  }\n": typeof types.CancelRequestDocument,
    "\n  mutation CommentOnRequest($input: CommentOnRequestInput!) {\n    commentOnRequest(input: $input) {\n      __typename\n      ... on RequestSuccess {\n        request {\n          id\n          version\n          state\n        }\n      }\n      ...Refusal\n    }\n  }\n": typeof types.CommentOnRequestDocument,
    "\n  query RequestPage($number: String!) {\n    requestByNumber(number: $number) {\n      id\n      number\n      version\n      kind\n      state\n      rung\n      title\n      allowedActions\n      ...PromiseHero\n      ...CustomerDecisions\n      ...RequestAbout\n      visits {\n        id\n        state\n        windowStartsAt\n        records {\n          by\n        }\n        ...VisitCard\n        ...OnTheWay\n      }\n      ...TimeChanged\n      depotActions\n      depotRepairs {\n        id\n      }\n      loans {\n        id\n      }\n      ...DepotCard\n      ratingScale\n      rating {\n        ...RatingGiven\n      }\n      investigation {\n        id\n      }\n      solutions {\n        id\n        state\n      }\n      inspections {\n        id\n      }\n      claims {\n        id\n      }\n      letters {\n        id\n      }\n      ...RequestMatters\n      ...RequestHistory\n    }\n  }\n": typeof types.RequestPageDocument,
    "\n  fragment VisitCard on Visit {\n    id\n    kind\n    state\n    startsAt\n    endsAt\n    windowStartsAt\n    windowEndsAt\n    findings\n    actions\n    technician {\n      name\n    }\n    beforePhotos {\n      ...PhotoRow\n    }\n    afterPhotos {\n      ...PhotoRow\n    }\n    report {\n      id\n      number\n      paperUrl\n      signedAt\n    }\n    ...VisitChange\n  }\n": typeof types.VisitCardFragmentDoc,
    "\n  fragment SignInOrganization on PublicOrganization {\n    slug\n    name {\n      text\n    }\n    hotline\n  }\n": typeof types.SignInOrganizationFragmentDoc,
    "\n  fragment DemoPerson on DemoAccount {\n    key\n    name\n    hint\n    organization {\n      slug\n      name {\n        text\n      }\n    }\n  }\n": typeof types.DemoPersonFragmentDoc,
    "\n  query SignInPlaces {\n    publicOrganizations {\n      slug\n      ...SignInOrganization\n    }\n    demoAccounts {\n      key\n      kind\n      ...DemoPerson\n    }\n  }\n": typeof types.SignInPlacesDocument,
    "\n  mutation RequestSignInCode($input: RequestSignInCodeInput!) {\n    requestSignInCode(input: $input) {\n      __typename\n      ... on RequestSignInCodeSuccess {\n        destination\n        expiresInSeconds\n        demoCode\n      }\n      ...Refusal\n    }\n  }\n": typeof types.RequestSignInCodeDocument,
    "\n  mutation SignInToDemo($input: SignInToDemoInput!) {\n    signInToDemo(input: $input) {\n      __typename\n      ... on SignInSuccess {\n        viewer {\n          kind\n        }\n      }\n      ...Refusal\n    }\n  }\n": typeof types.SignInToDemoDocument,
    "\n  mutation SignInWithCode($input: SignInWithCodeInput!) {\n    signInWithCode(input: $input) {\n      __typename\n      ... on SignInSuccess {\n        viewer {\n          kind\n        }\n      }\n      ...Refusal\n    }\n  }\n": typeof types.SignInWithCodeDocument,
    "\n  fragment AcceptanceStages on Asset {\n    id\n    stages {\n      key\n      label {\n        text\n      }\n      state\n      signedBy\n      opensOn\n      viewerMaySign\n    }\n    stageSignatures {\n      id\n      stage\n      party\n      signedOn\n    }\n  }\n": typeof types.AcceptanceStagesFragmentDoc,
    "\n  mutation SignStage($input: SignStageInput!) {\n    signStage(input: $input) {\n      __typename\n      ... on SignStageSuccess {\n        asset {\n          id\n          acceptedOn\n          ...AcceptanceStages\n        }\n      }\n      ...Refusal\n    }\n  }\n": typeof types.SignStageDocument,
    "\n  fragment PartsSupplyCard on Asset {\n    partsSupply {\n      sentence {\n        text\n      }\n      clause\n    }\n  }\n": typeof types.PartsSupplyCardFragmentDoc,
    "\n  query UnitCards($id: ID!) {\n    asset(id: $id) {\n      id\n      ...AcceptanceStages\n      ...PartsSupplyCard\n    }\n  }\n": typeof types.UnitCardsDocument,
    "\n  query UnitOfRequest($id: ID!) {\n    request(id: $id) {\n      id\n      asset {\n        id\n        ...AcceptanceStages\n      }\n    }\n  }\n": typeof types.UnitOfRequestDocument,
    "\n  mutation CreatePhotoUpload($input: CreateUploadInput!) {\n    createUpload(input: $input) {\n      __typename\n      ... on CreateUploadSuccess {\n        uploadUrl\n      }\n      ...Refusal\n    }\n  }\n": typeof types.CreatePhotoUploadDocument,
    "\n  fragment WarrantyChip on ComponentWarranty {\n    inWarranty\n    startsOn\n    endsOn\n  }\n": typeof types.WarrantyChipFragmentDoc,
};
const documents: Documents = {
    "\n  subscription RequestChanged($id: ID!) {\n    requestChanged(id: $id) {\n      id\n      number\n      event\n      at\n    }\n  }\n": types.RequestChangedDocument,
    "\n  mutation SetLanguage($input: SetLanguageInput!) {\n    setLanguage(input: $input) {\n      __typename\n      ... on SetLanguageSuccess {\n        viewer {\n          language\n        }\n      }\n      ... on InvalidInputError {\n        message\n      }\n    }\n  }\n": types.SetLanguageDocument,
    "\n  query PortalViewer {\n    viewer {\n      kind\n      name\n      language\n      unreadNotifications\n      customer {\n        id\n      }\n      organization {\n        id\n        slug\n        name {\n          text\n        }\n        timeZone\n        currency\n        hotline\n      }\n    }\n  }\n": types.PortalViewerDocument,
    "\n  fragment Refusal on UserError {\n    __typename\n    message\n    code\n    ... on InvalidInputError {\n      issues {\n        path\n        code\n        message\n      }\n    }\n    ... on ConflictError {\n      currentVersion\n    }\n    ... on IllegalTransitionError {\n      state\n      allowedActions\n    }\n    ... on RateLimitedError {\n      retryAfterSeconds\n    }\n    ... on TechnicianIneligibleError {\n      reasons {\n        text\n      }\n    }\n    ... on ConsentRequiredError {\n      kind\n    }\n  }\n": types.RefusalFragmentDoc,
    "\n  query NewRequest {\n    ...NewRequestForm\n  }\n": types.NewRequestDocument,
    "\n  fragment KindCard on Choice {\n    code\n    label {\n      text\n    }\n  }\n": types.KindCardFragmentDoc,
    "\n  fragment NewRequestForm on Query {\n    viewer {\n      customer {\n        id\n        sites {\n          id\n          label\n          region\n          address\n          regionClass\n        }\n        ...RequestEnd\n      }\n    }\n    assets(first: 100) {\n      nodes {\n        id\n        ...UnitCard\n      }\n    }\n    intakeForm {\n      kinds {\n        ...KindCard\n      }\n    }\n  }\n": types.NewRequestFormFragmentDoc,
    "\n  fragment PromiseAhead on PromisePreview {\n    entitlement\n    costOpen\n    sentence {\n      text\n    }\n    promises {\n      key\n      kind\n      dueAt\n      owedBy\n      sentence {\n        text\n      }\n    }\n    trace {\n      table\n      because {\n        text\n      }\n    }\n  }\n": types.PromiseAheadFragmentDoc,
    "\n  fragment PromiseInBrief on PromisePreview {\n    entitlement\n    costOpen\n    promises {\n      kind\n      dueAt\n    }\n  }\n": types.PromiseInBriefFragmentDoc,
    "\n  fragment ReachYou on Customer {\n    phone\n    email\n  }\n": types.ReachYouFragmentDoc,
    "\n  fragment RequestEnd on Customer {\n    ...ReachYou\n  }\n": types.RequestEndFragmentDoc,
    "\n  fragment UnitCard on Asset {\n    id\n    serial\n    model {\n      code\n      name {\n        text\n      }\n    }\n    warranties {\n      ...WarrantyChip\n    }\n  }\n": types.UnitCardFragmentDoc,
    "\n  mutation FileRequest($input: FileRequestInput!) {\n    fileRequest(input: $input) {\n      __typename\n      ... on RequestSuccess {\n        request {\n          id\n          number\n        }\n      }\n      ...Refusal\n    }\n  }\n": types.FileRequestDocument,
    "\n  query IntakeChoices($kind: RequestKind, $assetId: ID, $componentCode: String) {\n    intakeForm(kind: $kind, assetId: $assetId, componentCode: $componentCode) {\n      components {\n        code\n        label {\n          text\n        }\n      }\n      faults {\n        code\n        label {\n          text\n        }\n      }\n      questions {\n        name\n        label {\n          text\n        }\n        form\n        choices {\n          code\n          label {\n            text\n          }\n        }\n        unit\n        required\n      }\n    }\n  }\n": types.IntakeChoicesDocument,
    "\n  query KeptPhoto($id: ID!) {\n    node(id: $id) {\n      __typename\n      id\n      ... on File {\n        url\n      }\n    }\n  }\n": types.KeptPhotoDocument,
    "\n  query PromisePreview($facts: FactsInput!) {\n    promisePreview(facts: $facts) {\n      ...PromiseAhead\n      ...PromiseInBrief\n    }\n  }\n": types.PromisePreviewDocument,
    "\n  fragment ContactCard on Customer {\n    number\n    name\n    phone\n    email\n    contacts {\n      id\n      name\n      phone\n      duty\n    }\n    sites {\n      id\n      label\n      address\n      region\n    }\n  }\n": types.ContactCardFragmentDoc,
    "\n  query Me {\n    viewer {\n      customer {\n        id\n        ...ContactCard\n      }\n    }\n    notifications(first: 50) {\n      ...NotificationLine\n    }\n  }\n": types.MeDocument,
    "\n  fragment NotificationLine on Notification {\n    id\n    createdAt\n    sentence {\n      text\n    }\n    request {\n      number\n      title\n    }\n  }\n": types.NotificationLineFragmentDoc,
    "\n  mutation SignOut {\n    signOut {\n      signedOut\n    }\n  }\n": types.SignOutDocument,
    "\n  fragment CareLine on CarePlanItem {\n    key\n    label {\n      text\n    }\n    state\n    dueOn\n    free\n    sentence {\n      text\n    }\n    topics {\n      text\n    }\n    trainees {\n      name\n      attended\n    }\n  }\n": types.CareLineFragmentDoc,
    "\n  fragment ComponentWarrantyLine on ComponentWarranty {\n    component {\n      text\n    }\n    componentCode\n    months\n    startsOn\n    endsOn\n    inWarranty\n    daysLeft\n    startedBy\n    clause\n  }\n": types.ComponentWarrantyLineFragmentDoc,
    "\n  fragment ProductCard on Asset {\n    id\n    serial\n    model {\n      code\n      name {\n        text\n      }\n      product {\n        name {\n          text\n        }\n      }\n    }\n    site {\n      label\n      region\n    }\n    warranties {\n      ...WarrantyChip\n    }\n  }\n": types.ProductCardFragmentDoc,
    "\n  fragment ProductDates on Asset {\n    serial\n    purchasedOn\n    acceptedOn\n    handedOverOn\n    registeredOn\n    site {\n      label\n      region\n      address\n    }\n    partner {\n      name {\n        text\n      }\n    }\n  }\n": types.ProductDatesFragmentDoc,
    "\n  query MyProduct($id: ID!) {\n    asset(id: $id) {\n      id\n      serial\n      model {\n        code\n        name {\n          text\n        }\n        product {\n          name {\n            text\n          }\n        }\n      }\n      warranties {\n        ...WarrantyChip\n        ...ComponentWarrantyLine\n      }\n      care {\n        ...CareLine\n      }\n      requests(first: 20) {\n        ...ProductRequests\n      }\n      ...ProductDates\n    }\n  }\n": types.MyProductDocument,
    "\n  fragment ProductRequests on ServiceRequestConnection {\n    nodes {\n      id\n      number\n      title\n      kind\n      state\n      filedAt\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n": types.ProductRequestsFragmentDoc,
    "\n  query MyProducts {\n    assets(first: 100) {\n      nodes {\n        id\n        ...ProductCard\n      }\n    }\n  }\n": types.MyProductsDocument,
    "\n  query MoreRequests($filter: RequestFilter!, $orderBy: RequestOrder!, $after: String!) {\n    requests(filter: $filter, orderBy: $orderBy, first: 10, after: $after) {\n      ...RequestList\n    }\n  }\n": types.MoreRequestsDocument,
    "\n  fragment NextVisit on Visit {\n    state\n    startsAt\n    endsAt\n    windowStartsAt\n    windowEndsAt\n    technician {\n      name\n    }\n  }\n": types.NextVisitFragmentDoc,
    "\n  query MyRequests(\n    $waiting: RequestFilter!\n    $open: RequestFilter!\n    $past: RequestFilter!\n    $withWaiting: Boolean!\n    $withOpen: Boolean!\n    $withPast: Boolean!\n  ) {\n    waiting: requests(filter: $waiting, orderBy: URGENCY, first: 10) @include(if: $withWaiting) {\n      totalCount\n      nodes {\n        id\n      }\n      ...RequestSection\n    }\n    open: requests(filter: $open, orderBy: URGENCY, first: 10) @include(if: $withOpen) {\n      totalCount\n      nodes {\n        id\n      }\n      ...RequestSection\n    }\n    past: requests(filter: $past, orderBy: NEWEST, first: 10) @include(if: $withPast) {\n      totalCount\n      ...RequestSection\n    }\n  }\n": types.MyRequestsDocument,
    "\n  fragment PromiseLine on ServiceRequest {\n    promiseState\n    dueAt\n    dueKind\n  }\n": types.PromiseLineFragmentDoc,
    "\n  fragment RequestCard on ServiceRequest {\n    number\n    title\n    kind\n    state\n    filedAt\n    closedAt\n    asset {\n      model {\n        name {\n          text\n        }\n      }\n    }\n    visits {\n      ...NextVisit\n    }\n    ...PromiseLine\n    ...YourTurn\n  }\n": types.RequestCardFragmentDoc,
    "\n  fragment RequestList on ServiceRequestConnection {\n    nodes {\n      id\n      ...RequestCard\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n": types.RequestListFragmentDoc,
    "\n  fragment RequestSection on ServiceRequestConnection {\n    totalCount\n    ...RequestList\n  }\n": types.RequestSectionFragmentDoc,
    "\n  fragment YourTurn on ServiceRequest {\n    state\n    allowedActions\n    rating {\n      id\n    }\n  }\n": types.YourTurnFragmentDoc,
    "\n  fragment ConsentDecision on Consent {\n    id\n    kind\n    state\n    total {\n      amountMinor\n      currency\n    }\n    lines {\n      code\n      name {\n        text\n      }\n      quantity\n      unitPrice {\n        amountMinor\n        currency\n      }\n      basisSentence {\n        text\n      }\n    }\n  }\n": types.ConsentDecisionFragmentDoc,
    "\n  fragment CustomerDecisions on ServiceRequest {\n    id\n    version\n    allowedActions\n    silenceAcceptsOn\n    consents {\n      id\n      state\n      ...ConsentDecision\n    }\n    rating {\n      __typename\n    }\n    timeline(first: 100) {\n      nodes {\n        payload\n      }\n    }\n  }\n": types.CustomerDecisionsFragmentDoc,
    "\n  fragment NoticeAsked on SlaClock {\n    id\n    kind\n    state\n    dueAt\n    sentence {\n      text\n    }\n  }\n": types.NoticeAskedFragmentDoc,
    "\n  mutation AskForAnother($input: RequestStepInput!) {\n    askForAnother(input: $input) {\n      __typename\n      ... on RequestSuccess {\n        request {\n          id\n          version\n          state\n        }\n      }\n      ...Refusal\n    }\n  }\n": types.AskForAnotherDocument,
    "\n  mutation HoldSlot($input: ChooseSlotInput!) {\n    holdSlot(input: $input) {\n      __typename\n      ... on SlotSuccess {\n        hold {\n          startsAt\n          endsAt\n          heldUntil\n        }\n      }\n      ...Refusal\n    }\n  }\n": types.HoldSlotDocument,
    "\n  mutation ReleaseSlot($input: ReleaseSlotInput!) {\n    releaseSlot(input: $input) {\n      __typename\n      ... on SlotSuccess {\n        hold {\n          startsAt\n        }\n      }\n      ...Refusal\n    }\n  }\n": types.ReleaseSlotDocument,
    "\n  mutation BookSlot($input: ChooseSlotInput!) {\n    bookSlot(input: $input) {\n      __typename\n      ... on VisitSuccess {\n        visit {\n          id\n        }\n      }\n      ...Refusal\n    }\n  }\n": types.BookSlotDocument,
    "\n  mutation MoveSlot($input: MoveSlotInput!) {\n    moveSlot(input: $input) {\n      __typename\n      ... on VisitSuccess {\n        visit {\n          id\n        }\n      }\n      ...Refusal\n    }\n  }\n": types.MoveSlotDocument,
    "\n  mutation CallOffVisit($input: CallOffVisitInput!) {\n    callOffVisit(input: $input) {\n      __typename\n      ... on VisitSuccess {\n        visit {\n          id\n        }\n      }\n      ...Refusal\n    }\n  }\n": types.CallOffVisitDocument,
    "\n  query ChooseTime($requestId: ID!) {\n    visitSlots(requestId: $requestId) {\n      mayChoose\n      timeZone\n      promisedBy\n      windows {\n        startsAt\n        endsAt\n        withinPromise\n      }\n      hold {\n        startsAt\n        endsAt\n        heldUntil\n      }\n    }\n  }\n": types.ChooseTimeDocument,
    "\n  fragment OnTheWay on Visit {\n    startsAt\n    endsAt\n    windowStartsAt\n    windowEndsAt\n    departedAt\n    expectedAt\n    technician {\n      name\n    }\n  }\n": types.OnTheWayFragmentDoc,
    "\n  fragment TimeChanged on ServiceRequest {\n    id\n    visits {\n      id\n      version\n      state\n      startsAt\n      endsAt\n      windowStartsAt\n      customerChange {\n        mayMove\n      }\n    }\n    timeline(first: 100) {\n      nodes {\n        type\n        payload\n      }\n    }\n  }\n": types.TimeChangedFragmentDoc,
    "\n  fragment VisitChange on Visit {\n    id\n    version\n    kind\n    customerChange {\n      mayMove\n      mayCallOff\n      movesLeft\n    }\n  }\n": types.VisitChangeFragmentDoc,
    "\n  fragment ClaimCard on Claim {\n    id\n    version\n    number\n    kind\n    state\n    note\n    reason\n    allowedActions\n    lines {\n      id\n      product\n      batch\n      unit\n      assessment {\n        quantity\n      }\n      ...ClaimLine\n    }\n    goods {\n      step\n      quantity\n      line {\n        id\n      }\n      ...GoodsWay\n    }\n    ...ClaimMoney\n  }\n": types.ClaimCardFragmentDoc,
    "\n  mutation SubmitClaim($input: SubmitClaimInput!) {\n    submitClaim(input: $input) {\n      __typename\n      ... on ClaimSuccess {\n        claim {\n          id\n          version\n          state\n        }\n      }\n      ...Refusal\n    }\n  }\n": types.SubmitClaimDocument,
    "\n  mutation WithdrawClaim($input: WithdrawClaimInput!) {\n    withdrawClaim(input: $input) {\n      __typename\n      ... on ClaimSuccess {\n        claim {\n          id\n          version\n          state\n        }\n      }\n      ...Refusal\n    }\n  }\n": types.WithdrawClaimDocument,
    "\n  mutation SendGoodsBack($input: CarryGoodsInput!) {\n    sendGoodsBack(input: $input) {\n      __typename\n      ... on ClaimSuccess {\n        claim {\n          id\n          version\n          state\n        }\n      }\n      ...Refusal\n    }\n  }\n": types.SendGoodsBackDocument,
    "\n  mutation ConfirmExchange($input: GoodsStepInput!) {\n    confirmExchange(input: $input) {\n      __typename\n      ... on ClaimSuccess {\n        claim {\n          id\n          version\n          state\n        }\n      }\n      ...Refusal\n    }\n  }\n": types.ConfirmExchangeDocument,
    "\n  fragment ClaimLine on ClaimLine {\n    batch\n    product\n    quantity\n    unit\n    unitPrice {\n      amountMinor\n      currency\n    }\n    amount {\n      amountMinor\n      currency\n    }\n    assessment {\n      quantity\n      amount {\n        amountMinor\n        currency\n      }\n      reason\n    }\n  }\n": types.ClaimLineFragmentDoc,
    "\n  fragment ClaimMoney on Claim {\n    kind\n    claimed {\n      amountMinor\n      currency\n    }\n    approved {\n      amountMinor\n      currency\n    }\n    settled {\n      amountMinor\n      currency\n    }\n    outstanding {\n      amountMinor\n      currency\n    }\n    payments {\n      id\n      amount {\n        amountMinor\n        currency\n      }\n      method\n      paidOn\n      reference\n      reversedAt\n      reversedReason\n    }\n  }\n": types.ClaimMoneyFragmentDoc,
    "\n  fragment Claims on ServiceRequest {\n    id\n    version\n    kind\n    state\n    claims {\n      id\n      ...ClaimCard\n    }\n  }\n": types.ClaimsFragmentDoc,
    "\n  fragment GoodsWay on ClaimGoods {\n    id\n    step\n    quantity\n    carrier\n    at\n    line {\n      product\n      batch\n      unit\n    }\n  }\n": types.GoodsWayFragmentDoc,
    "\n  fragment DepotCard on ServiceRequest {\n    id\n    version\n    depotActions\n    depotRepairs {\n      id\n      number\n      state\n      receivedAt\n      fixed\n      findings\n      actions\n      wentBy\n    }\n    loans {\n      id\n      free\n      returnedAt\n      unit {\n        id\n        label\n        serial\n      }\n    }\n    clocks {\n      id\n      kind\n      state\n      dueAt\n    }\n  }\n": types.DepotCardFragmentDoc,
    "\n  mutation SendUnitIn($input: SendUnitInInput!) {\n    sendUnitIn(input: $input) {\n      __typename\n      ... on RequestSuccess {\n        request {\n          id\n          version\n        }\n      }\n      ...Refusal\n    }\n  }\n": types.SendUnitInDocument,
    "\n  fragment ExaminationCard on Investigation {\n    state\n    openedAt\n    endedAt\n    toldCustomer\n    surveys {\n      id\n      ...SurveyLine\n    }\n  }\n": types.ExaminationCardFragmentDoc,
    "\n  fragment SurveyLine on Survey {\n    startsAt\n    endsAt\n    bring\n    state\n    reason\n    endedAt\n  }\n": types.SurveyLineFragmentDoc,
    "\n  fragment FormToFillIn on VisitRecord {\n    name\n    label {\n      text\n    }\n    states {\n      name\n      label {\n        text\n      }\n      known\n    }\n  }\n": types.FormToFillInFragmentDoc,
    "\n  mutation WriteVisitRecord($input: WriteVisitRecordInput!) {\n    writeVisitRecord(input: $input) {\n      __typename\n      ... on VisitSuccess {\n        visit {\n          id\n        }\n      }\n      ...Refusal\n    }\n  }\n": types.WriteVisitRecordDocument,
    "\n  fragment FormWritten on VisitRecord {\n    label {\n      text\n    }\n    states {\n      name\n      label {\n        text\n      }\n      text\n      known\n    }\n    writtenAt\n  }\n": types.FormWrittenFragmentDoc,
    "\n  query VisitForms($number: String!) {\n    requestByNumber(number: $number) {\n      id\n      visits {\n        id\n        state\n        startsAt\n        records {\n          name\n          by\n          writtenAt\n          ...FormToFillIn\n          ...FormWritten\n        }\n      }\n    }\n  }\n": types.VisitFormsDocument,
    "\n  fragment RequestHistory on ServiceRequest {\n    id\n    state\n    allowedActions\n    timeline(first: 100) {\n      nodes {\n        ...RequestTimeline\n      }\n    }\n  }\n": types.RequestHistoryFragmentDoc,
    "\n  fragment RequestTimeline on RequestEvent {\n    id\n    type\n    at\n    actorKind\n    actorName\n    sentence {\n      text\n    }\n    payload\n  }\n": types.RequestTimelineFragmentDoc,
    "\n  fragment LetterCard on Letter {\n    number\n    cause\n    remedy\n    result\n    sentAt\n    papers {\n      language\n      url\n    }\n  }\n": types.LetterCardFragmentDoc,
    "\n  fragment EarlierSolution on Solution {\n    state\n    decidedAt\n    ground\n    reason\n    questions {\n      ...SolutionQuestion\n    }\n    ...SolutionContent\n  }\n": types.EarlierSolutionFragmentDoc,
    "\n  fragment InspectionCard on QualityInspection {\n    body\n    matter\n    askedAt\n    final\n    ruling\n    finding\n    ruledOn\n    ...InspectionPaper\n  }\n": types.InspectionCardFragmentDoc,
    "\n  fragment InspectionPaper on QualityInspection {\n    id\n    paperType\n  }\n": types.InspectionPaperFragmentDoc,
    "\n  mutation OpenInspectionPaper($input: OpenInspectionPaperInput!) {\n    openInspectionPaper(input: $input) {\n      __typename\n      ... on OpenInspectionPaperSuccess {\n        url\n      }\n      ...Refusal\n    }\n  }\n": types.OpenInspectionPaperDocument,
    "\n  fragment Offers on ServiceRequest {\n    solutions {\n      id\n      round\n      allowedActions\n      ...SolutionDecision\n      ...SolutionCard\n      ...EarlierSolution\n    }\n    inspections {\n      id\n      final\n      ruling\n      ...InspectionCard\n    }\n  }\n": types.OffersFragmentDoc,
    "\n  fragment SolutionCard on Solution {\n    state\n    decidedAt\n    ground\n    reason\n    questions {\n      ...SolutionQuestion\n    }\n    ...SolutionContent\n  }\n": types.SolutionCardFragmentDoc,
    "\n  mutation AgreeToSolution($input: AgreeToSolutionInput!) {\n    agreeToSolution(input: $input) {\n      __typename\n      ... on SolutionSuccess {\n        solution {\n          id\n          version\n          state\n        }\n      }\n      ...Refusal\n    }\n  }\n": types.AgreeToSolutionDocument,
    "\n  mutation ObjectToSolution($input: ObjectToSolutionInput!) {\n    objectToSolution(input: $input) {\n      __typename\n      ... on SolutionSuccess {\n        solution {\n          id\n          version\n          state\n        }\n      }\n      ...Refusal\n    }\n  }\n": types.ObjectToSolutionDocument,
    "\n  mutation AskAboutSolution($input: AskAboutSolutionInput!) {\n    askAboutSolution(input: $input) {\n      __typename\n      ... on SolutionSuccess {\n        solution {\n          id\n          version\n          state\n        }\n      }\n      ...Refusal\n    }\n  }\n": types.AskAboutSolutionDocument,
    "\n  fragment SolutionContent on Solution {\n    measures\n    explanation\n    steps\n    durationDays\n    materials\n    tools\n    replacement {\n      model\n      specification\n      originalModel\n      originalSpecification\n    }\n    ...SolutionQuote\n  }\n": types.SolutionContentFragmentDoc,
    "\n  fragment SolutionDecision on Solution {\n    id\n    version\n    total {\n      amountMinor\n      currency\n    }\n    questions {\n      ...SolutionQuestion\n    }\n    ...SolutionContent\n  }\n": types.SolutionDecisionFragmentDoc,
    "\n  fragment SolutionQuestion on SolutionQuestion {\n    id\n    question\n    askedAt\n    answer\n    answeredAt\n  }\n": types.SolutionQuestionFragmentDoc,
    "\n  fragment SolutionQuote on Solution {\n    lines {\n      code\n      name {\n        text\n      }\n      charged\n      quantity\n      listPrice {\n        amountMinor\n        currency\n      }\n      unitPrice {\n        amountMinor\n        currency\n      }\n      amount {\n        amountMinor\n        currency\n      }\n      basisSentence {\n        text\n      }\n    }\n    total {\n      amountMinor\n      currency\n    }\n  }\n": types.SolutionQuoteFragmentDoc,
    "\n  fragment RequestMatters on ServiceRequest {\n    id\n    kind\n    investigation {\n      ...ExaminationCard\n    }\n    letters {\n      id\n      ...LetterCard\n    }\n    ...Offers\n    ...Claims\n  }\n": types.RequestMattersFragmentDoc,
    "\n  fragment PhotoRow on File {\n    id\n    name\n    url\n    width\n    height\n  }\n": types.PhotoRowFragmentDoc,
    "\n  fragment PromiseHero on ServiceRequest {\n    state\n    kind\n    entitlement\n    costOpen\n    entitlementSentence {\n      text\n    }\n    clocks {\n      id\n      ...NoticeAsked\n      kind\n      state\n      promiseState\n      startedAt\n      dueAt\n      stoppedAt\n      pauseReason\n      owedByName {\n        text\n      }\n      sentence {\n        text\n      }\n      because {\n        text\n      }\n    }\n  }\n": types.PromiseHeroFragmentDoc,
    "\n  fragment RatingGiven on Rating {\n    overall\n    attitude\n    quality\n    speed\n    comment\n  }\n": types.RatingGivenFragmentDoc,
    "\n  fragment RequestAbout on ServiceRequest {\n    kind\n    description\n    component {\n      text\n    }\n    fault {\n      text\n    }\n    asset {\n      serial\n      model {\n        name {\n          text\n        }\n      }\n    }\n    site {\n      address\n    }\n    facts {\n      name\n      label {\n        text\n      }\n      value\n      said {\n        text\n      }\n    }\n    photos {\n      id\n      ...PhotoRow\n    }\n  }\n": types.RequestAboutFragmentDoc,
    "\n  mutation GiveConsent($input: AnswerConsentInput!) {\n    giveConsent(input: $input) {\n      __typename\n      ... on RequestSuccess {\n        request {\n          id\n          version\n          state\n        }\n      }\n      ...Refusal\n    }\n  }\n": types.GiveConsentDocument,
    "\n  mutation DeclineConsent($input: AnswerConsentInput!) {\n    declineConsent(input: $input) {\n      __typename\n      ... on RequestSuccess {\n        request {\n          id\n          version\n          state\n        }\n      }\n      ...Refusal\n    }\n  }\n": types.DeclineConsentDocument,
    "\n  mutation AcceptWork($input: RequestStepInput!) {\n    acceptWork(input: $input) {\n      __typename\n      ... on RequestSuccess {\n        request {\n          id\n          version\n          state\n        }\n      }\n      ...Refusal\n    }\n  }\n": types.AcceptWorkDocument,
    "\n  mutation RefuseWork($input: RefuseWorkInput!) {\n    refuseWork(input: $input) {\n      __typename\n      ... on RequestSuccess {\n        request {\n          id\n          version\n          state\n        }\n      }\n      ...Refusal\n    }\n  }\n": types.RefuseWorkDocument,
    "\n  mutation RateRequest($input: RateRequestInput!) {\n    rateRequest(input: $input) {\n      __typename\n      ... on RequestSuccess {\n        request {\n          id\n          version\n          state\n        }\n      }\n      ...Refusal\n    }\n  }\n": types.RateRequestDocument,
    "\n  mutation CancelRequest($input: RequestStepInput!) {\n    cancelRequest(input: $input) {\n      __typename\n      ... on RequestSuccess {\n        request {\n          id\n          version\n          state\n        }\n      }\n      ...Refusal\n    }\n  }\n": types.CancelRequestDocument,
    "\n  mutation CommentOnRequest($input: CommentOnRequestInput!) {\n    commentOnRequest(input: $input) {\n      __typename\n      ... on RequestSuccess {\n        request {\n          id\n          version\n          state\n        }\n      }\n      ...Refusal\n    }\n  }\n": types.CommentOnRequestDocument,
    "\n  query RequestPage($number: String!) {\n    requestByNumber(number: $number) {\n      id\n      number\n      version\n      kind\n      state\n      rung\n      title\n      allowedActions\n      ...PromiseHero\n      ...CustomerDecisions\n      ...RequestAbout\n      visits {\n        id\n        state\n        windowStartsAt\n        records {\n          by\n        }\n        ...VisitCard\n        ...OnTheWay\n      }\n      ...TimeChanged\n      depotActions\n      depotRepairs {\n        id\n      }\n      loans {\n        id\n      }\n      ...DepotCard\n      ratingScale\n      rating {\n        ...RatingGiven\n      }\n      investigation {\n        id\n      }\n      solutions {\n        id\n        state\n      }\n      inspections {\n        id\n      }\n      claims {\n        id\n      }\n      letters {\n        id\n      }\n      ...RequestMatters\n      ...RequestHistory\n    }\n  }\n": types.RequestPageDocument,
    "\n  fragment VisitCard on Visit {\n    id\n    kind\n    state\n    startsAt\n    endsAt\n    windowStartsAt\n    windowEndsAt\n    findings\n    actions\n    technician {\n      name\n    }\n    beforePhotos {\n      ...PhotoRow\n    }\n    afterPhotos {\n      ...PhotoRow\n    }\n    report {\n      id\n      number\n      paperUrl\n      signedAt\n    }\n    ...VisitChange\n  }\n": types.VisitCardFragmentDoc,
    "\n  fragment SignInOrganization on PublicOrganization {\n    slug\n    name {\n      text\n    }\n    hotline\n  }\n": types.SignInOrganizationFragmentDoc,
    "\n  fragment DemoPerson on DemoAccount {\n    key\n    name\n    hint\n    organization {\n      slug\n      name {\n        text\n      }\n    }\n  }\n": types.DemoPersonFragmentDoc,
    "\n  query SignInPlaces {\n    publicOrganizations {\n      slug\n      ...SignInOrganization\n    }\n    demoAccounts {\n      key\n      kind\n      ...DemoPerson\n    }\n  }\n": types.SignInPlacesDocument,
    "\n  mutation RequestSignInCode($input: RequestSignInCodeInput!) {\n    requestSignInCode(input: $input) {\n      __typename\n      ... on RequestSignInCodeSuccess {\n        destination\n        expiresInSeconds\n        demoCode\n      }\n      ...Refusal\n    }\n  }\n": types.RequestSignInCodeDocument,
    "\n  mutation SignInToDemo($input: SignInToDemoInput!) {\n    signInToDemo(input: $input) {\n      __typename\n      ... on SignInSuccess {\n        viewer {\n          kind\n        }\n      }\n      ...Refusal\n    }\n  }\n": types.SignInToDemoDocument,
    "\n  mutation SignInWithCode($input: SignInWithCodeInput!) {\n    signInWithCode(input: $input) {\n      __typename\n      ... on SignInSuccess {\n        viewer {\n          kind\n        }\n      }\n      ...Refusal\n    }\n  }\n": types.SignInWithCodeDocument,
    "\n  fragment AcceptanceStages on Asset {\n    id\n    stages {\n      key\n      label {\n        text\n      }\n      state\n      signedBy\n      opensOn\n      viewerMaySign\n    }\n    stageSignatures {\n      id\n      stage\n      party\n      signedOn\n    }\n  }\n": types.AcceptanceStagesFragmentDoc,
    "\n  mutation SignStage($input: SignStageInput!) {\n    signStage(input: $input) {\n      __typename\n      ... on SignStageSuccess {\n        asset {\n          id\n          acceptedOn\n          ...AcceptanceStages\n        }\n      }\n      ...Refusal\n    }\n  }\n": types.SignStageDocument,
    "\n  fragment PartsSupplyCard on Asset {\n    partsSupply {\n      sentence {\n        text\n      }\n      clause\n    }\n  }\n": types.PartsSupplyCardFragmentDoc,
    "\n  query UnitCards($id: ID!) {\n    asset(id: $id) {\n      id\n      ...AcceptanceStages\n      ...PartsSupplyCard\n    }\n  }\n": types.UnitCardsDocument,
    "\n  query UnitOfRequest($id: ID!) {\n    request(id: $id) {\n      id\n      asset {\n        id\n        ...AcceptanceStages\n      }\n    }\n  }\n": types.UnitOfRequestDocument,
    "\n  mutation CreatePhotoUpload($input: CreateUploadInput!) {\n    createUpload(input: $input) {\n      __typename\n      ... on CreateUploadSuccess {\n        uploadUrl\n      }\n      ...Refusal\n    }\n  }\n": types.CreatePhotoUploadDocument,
    "\n  fragment WarrantyChip on ComponentWarranty {\n    inWarranty\n    startsOn\n    endsOn\n  }\n": types.WarrantyChipFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription RequestChanged($id: ID!) {\n    requestChanged(id: $id) {\n      id\n      number\n      event\n      at\n    }\n  }\n"): (typeof documents)["\n  subscription RequestChanged($id: ID!) {\n    requestChanged(id: $id) {\n      id\n      number\n      event\n      at\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetLanguage($input: SetLanguageInput!) {\n    setLanguage(input: $input) {\n      __typename\n      ... on SetLanguageSuccess {\n        viewer {\n          language\n        }\n      }\n      ... on InvalidInputError {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SetLanguage($input: SetLanguageInput!) {\n    setLanguage(input: $input) {\n      __typename\n      ... on SetLanguageSuccess {\n        viewer {\n          language\n        }\n      }\n      ... on InvalidInputError {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PortalViewer {\n    viewer {\n      kind\n      name\n      language\n      unreadNotifications\n      customer {\n        id\n      }\n      organization {\n        id\n        slug\n        name {\n          text\n        }\n        timeZone\n        currency\n        hotline\n      }\n    }\n  }\n"): (typeof documents)["\n  query PortalViewer {\n    viewer {\n      kind\n      name\n      language\n      unreadNotifications\n      customer {\n        id\n      }\n      organization {\n        id\n        slug\n        name {\n          text\n        }\n        timeZone\n        currency\n        hotline\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Refusal on UserError {\n    __typename\n    message\n    code\n    ... on InvalidInputError {\n      issues {\n        path\n        code\n        message\n      }\n    }\n    ... on ConflictError {\n      currentVersion\n    }\n    ... on IllegalTransitionError {\n      state\n      allowedActions\n    }\n    ... on RateLimitedError {\n      retryAfterSeconds\n    }\n    ... on TechnicianIneligibleError {\n      reasons {\n        text\n      }\n    }\n    ... on ConsentRequiredError {\n      kind\n    }\n  }\n"): (typeof documents)["\n  fragment Refusal on UserError {\n    __typename\n    message\n    code\n    ... on InvalidInputError {\n      issues {\n        path\n        code\n        message\n      }\n    }\n    ... on ConflictError {\n      currentVersion\n    }\n    ... on IllegalTransitionError {\n      state\n      allowedActions\n    }\n    ... on RateLimitedError {\n      retryAfterSeconds\n    }\n    ... on TechnicianIneligibleError {\n      reasons {\n        text\n      }\n    }\n    ... on ConsentRequiredError {\n      kind\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewRequest {\n    ...NewRequestForm\n  }\n"): (typeof documents)["\n  query NewRequest {\n    ...NewRequestForm\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment KindCard on Choice {\n    code\n    label {\n      text\n    }\n  }\n"): (typeof documents)["\n  fragment KindCard on Choice {\n    code\n    label {\n      text\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NewRequestForm on Query {\n    viewer {\n      customer {\n        id\n        sites {\n          id\n          label\n          region\n          address\n          regionClass\n        }\n        ...RequestEnd\n      }\n    }\n    assets(first: 100) {\n      nodes {\n        id\n        ...UnitCard\n      }\n    }\n    intakeForm {\n      kinds {\n        ...KindCard\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment NewRequestForm on Query {\n    viewer {\n      customer {\n        id\n        sites {\n          id\n          label\n          region\n          address\n          regionClass\n        }\n        ...RequestEnd\n      }\n    }\n    assets(first: 100) {\n      nodes {\n        id\n        ...UnitCard\n      }\n    }\n    intakeForm {\n      kinds {\n        ...KindCard\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PromiseAhead on PromisePreview {\n    entitlement\n    costOpen\n    sentence {\n      text\n    }\n    promises {\n      key\n      kind\n      dueAt\n      owedBy\n      sentence {\n        text\n      }\n    }\n    trace {\n      table\n      because {\n        text\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment PromiseAhead on PromisePreview {\n    entitlement\n    costOpen\n    sentence {\n      text\n    }\n    promises {\n      key\n      kind\n      dueAt\n      owedBy\n      sentence {\n        text\n      }\n    }\n    trace {\n      table\n      because {\n        text\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PromiseInBrief on PromisePreview {\n    entitlement\n    costOpen\n    promises {\n      kind\n      dueAt\n    }\n  }\n"): (typeof documents)["\n  fragment PromiseInBrief on PromisePreview {\n    entitlement\n    costOpen\n    promises {\n      kind\n      dueAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReachYou on Customer {\n    phone\n    email\n  }\n"): (typeof documents)["\n  fragment ReachYou on Customer {\n    phone\n    email\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RequestEnd on Customer {\n    ...ReachYou\n  }\n"): (typeof documents)["\n  fragment RequestEnd on Customer {\n    ...ReachYou\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UnitCard on Asset {\n    id\n    serial\n    model {\n      code\n      name {\n        text\n      }\n    }\n    warranties {\n      ...WarrantyChip\n    }\n  }\n"): (typeof documents)["\n  fragment UnitCard on Asset {\n    id\n    serial\n    model {\n      code\n      name {\n        text\n      }\n    }\n    warranties {\n      ...WarrantyChip\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FileRequest($input: FileRequestInput!) {\n    fileRequest(input: $input) {\n      __typename\n      ... on RequestSuccess {\n        request {\n          id\n          number\n        }\n      }\n      ...Refusal\n    }\n  }\n"): (typeof documents)["\n  mutation FileRequest($input: FileRequestInput!) {\n    fileRequest(input: $input) {\n      __typename\n      ... on RequestSuccess {\n        request {\n          id\n          number\n        }\n      }\n      ...Refusal\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IntakeChoices($kind: RequestKind, $assetId: ID, $componentCode: String) {\n    intakeForm(kind: $kind, assetId: $assetId, componentCode: $componentCode) {\n      components {\n        code\n        label {\n          text\n        }\n      }\n      faults {\n        code\n        label {\n          text\n        }\n      }\n      questions {\n        name\n        label {\n          text\n        }\n        form\n        choices {\n          code\n          label {\n            text\n          }\n        }\n        unit\n        required\n      }\n    }\n  }\n"): (typeof documents)["\n  query IntakeChoices($kind: RequestKind, $assetId: ID, $componentCode: String) {\n    intakeForm(kind: $kind, assetId: $assetId, componentCode: $componentCode) {\n      components {\n        code\n        label {\n          text\n        }\n      }\n      faults {\n        code\n        label {\n          text\n        }\n      }\n      questions {\n        name\n        label {\n          text\n        }\n        form\n        choices {\n          code\n          label {\n            text\n          }\n        }\n        unit\n        required\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query KeptPhoto($id: ID!) {\n    node(id: $id) {\n      __typename\n      id\n      ... on File {\n        url\n      }\n    }\n  }\n"): (typeof documents)["\n  query KeptPhoto($id: ID!) {\n    node(id: $id) {\n      __typename\n      id\n      ... on File {\n        url\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PromisePreview($facts: FactsInput!) {\n    promisePreview(facts: $facts) {\n      ...PromiseAhead\n      ...PromiseInBrief\n    }\n  }\n"): (typeof documents)["\n  query PromisePreview($facts: FactsInput!) {\n    promisePreview(facts: $facts) {\n      ...PromiseAhead\n      ...PromiseInBrief\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ContactCard on Customer {\n    number\n    name\n    phone\n    email\n    contacts {\n      id\n      name\n      phone\n      duty\n    }\n    sites {\n      id\n      label\n      address\n      region\n    }\n  }\n"): (typeof documents)["\n  fragment ContactCard on Customer {\n    number\n    name\n    phone\n    email\n    contacts {\n      id\n      name\n      phone\n      duty\n    }\n    sites {\n      id\n      label\n      address\n      region\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Me {\n    viewer {\n      customer {\n        id\n        ...ContactCard\n      }\n    }\n    notifications(first: 50) {\n      ...NotificationLine\n    }\n  }\n"): (typeof documents)["\n  query Me {\n    viewer {\n      customer {\n        id\n        ...ContactCard\n      }\n    }\n    notifications(first: 50) {\n      ...NotificationLine\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NotificationLine on Notification {\n    id\n    createdAt\n    sentence {\n      text\n    }\n    request {\n      number\n      title\n    }\n  }\n"): (typeof documents)["\n  fragment NotificationLine on Notification {\n    id\n    createdAt\n    sentence {\n      text\n    }\n    request {\n      number\n      title\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut {\n      signedOut\n    }\n  }\n"): (typeof documents)["\n  mutation SignOut {\n    signOut {\n      signedOut\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CareLine on CarePlanItem {\n    key\n    label {\n      text\n    }\n    state\n    dueOn\n    free\n    sentence {\n      text\n    }\n    topics {\n      text\n    }\n    trainees {\n      name\n      attended\n    }\n  }\n"): (typeof documents)["\n  fragment CareLine on CarePlanItem {\n    key\n    label {\n      text\n    }\n    state\n    dueOn\n    free\n    sentence {\n      text\n    }\n    topics {\n      text\n    }\n    trainees {\n      name\n      attended\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ComponentWarrantyLine on ComponentWarranty {\n    component {\n      text\n    }\n    componentCode\n    months\n    startsOn\n    endsOn\n    inWarranty\n    daysLeft\n    startedBy\n    clause\n  }\n"): (typeof documents)["\n  fragment ComponentWarrantyLine on ComponentWarranty {\n    component {\n      text\n    }\n    componentCode\n    months\n    startsOn\n    endsOn\n    inWarranty\n    daysLeft\n    startedBy\n    clause\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProductCard on Asset {\n    id\n    serial\n    model {\n      code\n      name {\n        text\n      }\n      product {\n        name {\n          text\n        }\n      }\n    }\n    site {\n      label\n      region\n    }\n    warranties {\n      ...WarrantyChip\n    }\n  }\n"): (typeof documents)["\n  fragment ProductCard on Asset {\n    id\n    serial\n    model {\n      code\n      name {\n        text\n      }\n      product {\n        name {\n          text\n        }\n      }\n    }\n    site {\n      label\n      region\n    }\n    warranties {\n      ...WarrantyChip\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProductDates on Asset {\n    serial\n    purchasedOn\n    acceptedOn\n    handedOverOn\n    registeredOn\n    site {\n      label\n      region\n      address\n    }\n    partner {\n      name {\n        text\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ProductDates on Asset {\n    serial\n    purchasedOn\n    acceptedOn\n    handedOverOn\n    registeredOn\n    site {\n      label\n      region\n      address\n    }\n    partner {\n      name {\n        text\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyProduct($id: ID!) {\n    asset(id: $id) {\n      id\n      serial\n      model {\n        code\n        name {\n          text\n        }\n        product {\n          name {\n            text\n          }\n        }\n      }\n      warranties {\n        ...WarrantyChip\n        ...ComponentWarrantyLine\n      }\n      care {\n        ...CareLine\n      }\n      requests(first: 20) {\n        ...ProductRequests\n      }\n      ...ProductDates\n    }\n  }\n"): (typeof documents)["\n  query MyProduct($id: ID!) {\n    asset(id: $id) {\n      id\n      serial\n      model {\n        code\n        name {\n          text\n        }\n        product {\n          name {\n            text\n          }\n        }\n      }\n      warranties {\n        ...WarrantyChip\n        ...ComponentWarrantyLine\n      }\n      care {\n        ...CareLine\n      }\n      requests(first: 20) {\n        ...ProductRequests\n      }\n      ...ProductDates\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProductRequests on ServiceRequestConnection {\n    nodes {\n      id\n      number\n      title\n      kind\n      state\n      filedAt\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n"): (typeof documents)["\n  fragment ProductRequests on ServiceRequestConnection {\n    nodes {\n      id\n      number\n      title\n      kind\n      state\n      filedAt\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyProducts {\n    assets(first: 100) {\n      nodes {\n        id\n        ...ProductCard\n      }\n    }\n  }\n"): (typeof documents)["\n  query MyProducts {\n    assets(first: 100) {\n      nodes {\n        id\n        ...ProductCard\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MoreRequests($filter: RequestFilter!, $orderBy: RequestOrder!, $after: String!) {\n    requests(filter: $filter, orderBy: $orderBy, first: 10, after: $after) {\n      ...RequestList\n    }\n  }\n"): (typeof documents)["\n  query MoreRequests($filter: RequestFilter!, $orderBy: RequestOrder!, $after: String!) {\n    requests(filter: $filter, orderBy: $orderBy, first: 10, after: $after) {\n      ...RequestList\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NextVisit on Visit {\n    state\n    startsAt\n    endsAt\n    windowStartsAt\n    windowEndsAt\n    technician {\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment NextVisit on Visit {\n    state\n    startsAt\n    endsAt\n    windowStartsAt\n    windowEndsAt\n    technician {\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyRequests(\n    $waiting: RequestFilter!\n    $open: RequestFilter!\n    $past: RequestFilter!\n    $withWaiting: Boolean!\n    $withOpen: Boolean!\n    $withPast: Boolean!\n  ) {\n    waiting: requests(filter: $waiting, orderBy: URGENCY, first: 10) @include(if: $withWaiting) {\n      totalCount\n      nodes {\n        id\n      }\n      ...RequestSection\n    }\n    open: requests(filter: $open, orderBy: URGENCY, first: 10) @include(if: $withOpen) {\n      totalCount\n      nodes {\n        id\n      }\n      ...RequestSection\n    }\n    past: requests(filter: $past, orderBy: NEWEST, first: 10) @include(if: $withPast) {\n      totalCount\n      ...RequestSection\n    }\n  }\n"): (typeof documents)["\n  query MyRequests(\n    $waiting: RequestFilter!\n    $open: RequestFilter!\n    $past: RequestFilter!\n    $withWaiting: Boolean!\n    $withOpen: Boolean!\n    $withPast: Boolean!\n  ) {\n    waiting: requests(filter: $waiting, orderBy: URGENCY, first: 10) @include(if: $withWaiting) {\n      totalCount\n      nodes {\n        id\n      }\n      ...RequestSection\n    }\n    open: requests(filter: $open, orderBy: URGENCY, first: 10) @include(if: $withOpen) {\n      totalCount\n      nodes {\n        id\n      }\n      ...RequestSection\n    }\n    past: requests(filter: $past, orderBy: NEWEST, first: 10) @include(if: $withPast) {\n      totalCount\n      ...RequestSection\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PromiseLine on ServiceRequest {\n    promiseState\n    dueAt\n    dueKind\n  }\n"): (typeof documents)["\n  fragment PromiseLine on ServiceRequest {\n    promiseState\n    dueAt\n    dueKind\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RequestCard on ServiceRequest {\n    number\n    title\n    kind\n    state\n    filedAt\n    closedAt\n    asset {\n      model {\n        name {\n          text\n        }\n      }\n    }\n    visits {\n      ...NextVisit\n    }\n    ...PromiseLine\n    ...YourTurn\n  }\n"): (typeof documents)["\n  fragment RequestCard on ServiceRequest {\n    number\n    title\n    kind\n    state\n    filedAt\n    closedAt\n    asset {\n      model {\n        name {\n          text\n        }\n      }\n    }\n    visits {\n      ...NextVisit\n    }\n    ...PromiseLine\n    ...YourTurn\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RequestList on ServiceRequestConnection {\n    nodes {\n      id\n      ...RequestCard\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n"): (typeof documents)["\n  fragment RequestList on ServiceRequestConnection {\n    nodes {\n      id\n      ...RequestCard\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RequestSection on ServiceRequestConnection {\n    totalCount\n    ...RequestList\n  }\n"): (typeof documents)["\n  fragment RequestSection on ServiceRequestConnection {\n    totalCount\n    ...RequestList\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment YourTurn on ServiceRequest {\n    state\n    allowedActions\n    rating {\n      id\n    }\n  }\n"): (typeof documents)["\n  fragment YourTurn on ServiceRequest {\n    state\n    allowedActions\n    rating {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ConsentDecision on Consent {\n    id\n    kind\n    state\n    total {\n      amountMinor\n      currency\n    }\n    lines {\n      code\n      name {\n        text\n      }\n      quantity\n      unitPrice {\n        amountMinor\n        currency\n      }\n      basisSentence {\n        text\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ConsentDecision on Consent {\n    id\n    kind\n    state\n    total {\n      amountMinor\n      currency\n    }\n    lines {\n      code\n      name {\n        text\n      }\n      quantity\n      unitPrice {\n        amountMinor\n        currency\n      }\n      basisSentence {\n        text\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CustomerDecisions on ServiceRequest {\n    id\n    version\n    allowedActions\n    silenceAcceptsOn\n    consents {\n      id\n      state\n      ...ConsentDecision\n    }\n    rating {\n      __typename\n    }\n    timeline(first: 100) {\n      nodes {\n        payload\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment CustomerDecisions on ServiceRequest {\n    id\n    version\n    allowedActions\n    silenceAcceptsOn\n    consents {\n      id\n      state\n      ...ConsentDecision\n    }\n    rating {\n      __typename\n    }\n    timeline(first: 100) {\n      nodes {\n        payload\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NoticeAsked on SlaClock {\n    id\n    kind\n    state\n    dueAt\n    sentence {\n      text\n    }\n  }\n"): (typeof documents)["\n  fragment NoticeAsked on SlaClock {\n    id\n    kind\n    state\n    dueAt\n    sentence {\n      text\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskForAnother($input: RequestStepInput!) {\n    askForAnother(input: $input) {\n      __typename\n      ... on RequestSuccess {\n        request {\n          id\n          version\n          state\n        }\n      }\n      ...Refusal\n    }\n  }\n"): (typeof documents)["\n  mutation AskForAnother($input: RequestStepInput!) {\n    askForAnother(input: $input) {\n      __typename\n      ... on RequestSuccess {\n        request {\n          id\n          version\n          state\n        }\n      }\n      ...Refusal\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HoldSlot($input: ChooseSlotInput!) {\n    holdSlot(input: $input) {\n      __typename\n      ... on SlotSuccess {\n        hold {\n          startsAt\n          endsAt\n          heldUntil\n        }\n      }\n      ...Refusal\n    }\n  }\n"): (typeof documents)["\n  mutation HoldSlot($input: ChooseSlotInput!) {\n    holdSlot(input: $input) {\n      __typename\n      ... on SlotSuccess {\n        hold {\n          startsAt\n          endsAt\n          heldUntil\n        }\n      }\n      ...Refusal\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReleaseSlot($input: ReleaseSlotInput!) {\n    releaseSlot(input: $input) {\n      __typename\n      ... on SlotSuccess {\n        hold {\n          startsAt\n        }\n      }\n      ...Refusal\n    }\n  }\n"): (typeof documents)["\n  mutation ReleaseSlot($input: ReleaseSlotInput!) {\n    releaseSlot(input: $input) {\n      __typename\n      ... on SlotSuccess {\n        hold {\n          startsAt\n        }\n      }\n      ...Refusal\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BookSlot($input: ChooseSlotInput!) {\n    bookSlot(input: $input) {\n      __typename\n      ... on VisitSuccess {\n        visit {\n          id\n        }\n      }\n      ...Refusal\n    }\n  }\n"): (typeof documents)["\n  mutation BookSlot($input: ChooseSlotInput!) {\n    bookSlot(input: $input) {\n      __typename\n      ... on VisitSuccess {\n        visit {\n          id\n        }\n      }\n      ...Refusal\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveSlot($input: MoveSlotInput!) {\n    moveSlot(input: $input) {\n      __typename\n      ... on VisitSuccess {\n        visit {\n          id\n        }\n      }\n      ...Refusal\n    }\n  }\n"): (typeof documents)["\n  mutation MoveSlot($input: MoveSlotInput!) {\n    moveSlot(input: $input) {\n      __typename\n      ... on VisitSuccess {\n        visit {\n          id\n        }\n      }\n      ...Refusal\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CallOffVisit($input: CallOffVisitInput!) {\n    callOffVisit(input: $input) {\n      __typename\n      ... on VisitSuccess {\n        visit {\n          id\n        }\n      }\n      ...Refusal\n    }\n  }\n"): (typeof documents)["\n  mutation CallOffVisit($input: CallOffVisitInput!) {\n    callOffVisit(input: $input) {\n      __typename\n      ... on VisitSuccess {\n        visit {\n          id\n        }\n      }\n      ...Refusal\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChooseTime($requestId: ID!) {\n    visitSlots(requestId: $requestId) {\n      mayChoose\n      timeZone\n      promisedBy\n      windows {\n        startsAt\n        endsAt\n        withinPromise\n      }\n      hold {\n        startsAt\n        endsAt\n        heldUntil\n      }\n    }\n  }\n"): (typeof documents)["\n  query ChooseTime($requestId: ID!) {\n    visitSlots(requestId: $requestId) {\n      mayChoose\n      timeZone\n      promisedBy\n      windows {\n        startsAt\n        endsAt\n        withinPromise\n      }\n      hold {\n        startsAt\n        endsAt\n        heldUntil\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OnTheWay on Visit {\n    startsAt\n    endsAt\n    windowStartsAt\n    windowEndsAt\n    departedAt\n    expectedAt\n    technician {\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment OnTheWay on Visit {\n    startsAt\n    endsAt\n    windowStartsAt\n    windowEndsAt\n    departedAt\n    expectedAt\n    technician {\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TimeChanged on ServiceRequest {\n    id\n    visits {\n      id\n      version\n      state\n      startsAt\n      endsAt\n      windowStartsAt\n      customerChange {\n        mayMove\n      }\n    }\n    timeline(first: 100) {\n      nodes {\n        type\n        payload\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment TimeChanged on ServiceRequest {\n    id\n    visits {\n      id\n      version\n      state\n      startsAt\n      endsAt\n      windowStartsAt\n      customerChange {\n        mayMove\n      }\n    }\n    timeline(first: 100) {\n      nodes {\n        type\n        payload\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment VisitChange on Visit {\n    id\n    version\n    kind\n    customerChange {\n      mayMove\n      mayCallOff\n      movesLeft\n    }\n  }\n"): (typeof documents)["\n  fragment VisitChange on Visit {\n    id\n    version\n    kind\n    customerChange {\n      mayMove\n      mayCallOff\n      movesLeft\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClaimCard on Claim {\n    id\n    version\n    number\n    kind\n    state\n    note\n    reason\n    allowedActions\n    lines {\n      id\n      product\n      batch\n      unit\n      assessment {\n        quantity\n      }\n      ...ClaimLine\n    }\n    goods {\n      step\n      quantity\n      line {\n        id\n      }\n      ...GoodsWay\n    }\n    ...ClaimMoney\n  }\n"): (typeof documents)["\n  fragment ClaimCard on Claim {\n    id\n    version\n    number\n    kind\n    state\n    note\n    reason\n    allowedActions\n    lines {\n      id\n      product\n      batch\n      unit\n      assessment {\n        quantity\n      }\n      ...ClaimLine\n    }\n    goods {\n      step\n      quantity\n      line {\n        id\n      }\n      ...GoodsWay\n    }\n    ...ClaimMoney\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitClaim($input: SubmitClaimInput!) {\n    submitClaim(input: $input) {\n      __typename\n      ... on ClaimSuccess {\n        claim {\n          id\n          version\n          state\n        }\n      }\n      ...Refusal\n    }\n  }\n"): (typeof documents)["\n  mutation SubmitClaim($input: SubmitClaimInput!) {\n    submitClaim(input: $input) {\n      __typename\n      ... on ClaimSuccess {\n        claim {\n          id\n          version\n          state\n        }\n      }\n      ...Refusal\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawClaim($input: WithdrawClaimInput!) {\n    withdrawClaim(input: $input) {\n      __typename\n      ... on ClaimSuccess {\n        claim {\n          id\n          version\n          state\n        }\n      }\n      ...Refusal\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawClaim($input: WithdrawClaimInput!) {\n    withdrawClaim(input: $input) {\n      __typename\n      ... on ClaimSuccess {\n        claim {\n          id\n          version\n          state\n        }\n      }\n      ...Refusal\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendGoodsBack($input: CarryGoodsInput!) {\n    sendGoodsBack(input: $input) {\n      __typename\n      ... on ClaimSuccess {\n        claim {\n          id\n          version\n          state\n        }\n      }\n      ...Refusal\n    }\n  }\n"): (typeof documents)["\n  mutation SendGoodsBack($input: CarryGoodsInput!) {\n    sendGoodsBack(input: $input) {\n      __typename\n      ... on ClaimSuccess {\n        claim {\n          id\n          version\n          state\n        }\n      }\n      ...Refusal\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmExchange($input: GoodsStepInput!) {\n    confirmExchange(input: $input) {\n      __typename\n      ... on ClaimSuccess {\n        claim {\n          id\n          version\n          state\n        }\n      }\n      ...Refusal\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmExchange($input: GoodsStepInput!) {\n    confirmExchange(input: $input) {\n      __typename\n      ... on ClaimSuccess {\n        claim {\n          id\n          version\n          state\n        }\n      }\n      ...Refusal\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClaimLine on ClaimLine {\n    batch\n    product\n    quantity\n    unit\n    unitPrice {\n      amountMinor\n      currency\n    }\n    amount {\n      amountMinor\n      currency\n    }\n    assessment {\n      quantity\n      amount {\n        amountMinor\n        currency\n      }\n      reason\n    }\n  }\n"): (typeof documents)["\n  fragment ClaimLine on ClaimLine {\n    batch\n    product\n    quantity\n    unit\n    unitPrice {\n      amountMinor\n      currency\n    }\n    amount {\n      amountMinor\n      currency\n    }\n    assessment {\n      quantity\n      amount {\n        amountMinor\n        currency\n      }\n      reason\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClaimMoney on Claim {\n    kind\n    claimed {\n      amountMinor\n      currency\n    }\n    approved {\n      amountMinor\n      currency\n    }\n    settled {\n      amountMinor\n      currency\n    }\n    outstanding {\n      amountMinor\n      currency\n    }\n    payments {\n      id\n      amount {\n        amountMinor\n        currency\n      }\n      method\n      paidOn\n      reference\n      reversedAt\n      reversedReason\n    }\n  }\n"): (typeof documents)["\n  fragment ClaimMoney on Claim {\n    kind\n    claimed {\n      amountMinor\n      currency\n    }\n    approved {\n      amountMinor\n      currency\n    }\n    settled {\n      amountMinor\n      currency\n    }\n    outstanding {\n      amountMinor\n      currency\n    }\n    payments {\n      id\n      amount {\n        amountMinor\n        currency\n      }\n      method\n      paidOn\n      reference\n      reversedAt\n      reversedReason\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Claims on ServiceRequest {\n    id\n    version\n    kind\n    state\n    claims {\n      id\n      ...ClaimCard\n    }\n  }\n"): (typeof documents)["\n  fragment Claims on ServiceRequest {\n    id\n    version\n    kind\n    state\n    claims {\n      id\n      ...ClaimCard\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GoodsWay on ClaimGoods {\n    id\n    step\n    quantity\n    carrier\n    at\n    line {\n      product\n      batch\n      unit\n    }\n  }\n"): (typeof documents)["\n  fragment GoodsWay on ClaimGoods {\n    id\n    step\n    quantity\n    carrier\n    at\n    line {\n      product\n      batch\n      unit\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DepotCard on ServiceRequest {\n    id\n    version\n    depotActions\n    depotRepairs {\n      id\n      number\n      state\n      receivedAt\n      fixed\n      findings\n      actions\n      wentBy\n    }\n    loans {\n      id\n      free\n      returnedAt\n      unit {\n        id\n        label\n        serial\n      }\n    }\n    clocks {\n      id\n      kind\n      state\n      dueAt\n    }\n  }\n"): (typeof documents)["\n  fragment DepotCard on ServiceRequest {\n    id\n    version\n    depotActions\n    depotRepairs {\n      id\n      number\n      state\n      receivedAt\n      fixed\n      findings\n      actions\n      wentBy\n    }\n    loans {\n      id\n      free\n      returnedAt\n      unit {\n        id\n        label\n        serial\n      }\n    }\n    clocks {\n      id\n      kind\n      state\n      dueAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendUnitIn($input: SendUnitInInput!) {\n    sendUnitIn(input: $input) {\n      __typename\n      ... on RequestSuccess {\n        request {\n          id\n          version\n        }\n      }\n      ...Refusal\n    }\n  }\n"): (typeof documents)["\n  mutation SendUnitIn($input: SendUnitInInput!) {\n    sendUnitIn(input: $input) {\n      __typename\n      ... on RequestSuccess {\n        request {\n          id\n          version\n        }\n      }\n      ...Refusal\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ExaminationCard on Investigation {\n    state\n    openedAt\n    endedAt\n    toldCustomer\n    surveys {\n      id\n      ...SurveyLine\n    }\n  }\n"): (typeof documents)["\n  fragment ExaminationCard on Investigation {\n    state\n    openedAt\n    endedAt\n    toldCustomer\n    surveys {\n      id\n      ...SurveyLine\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SurveyLine on Survey {\n    startsAt\n    endsAt\n    bring\n    state\n    reason\n    endedAt\n  }\n"): (typeof documents)["\n  fragment SurveyLine on Survey {\n    startsAt\n    endsAt\n    bring\n    state\n    reason\n    endedAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FormToFillIn on VisitRecord {\n    name\n    label {\n      text\n    }\n    states {\n      name\n      label {\n        text\n      }\n      known\n    }\n  }\n"): (typeof documents)["\n  fragment FormToFillIn on VisitRecord {\n    name\n    label {\n      text\n    }\n    states {\n      name\n      label {\n        text\n      }\n      known\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WriteVisitRecord($input: WriteVisitRecordInput!) {\n    writeVisitRecord(input: $input) {\n      __typename\n      ... on VisitSuccess {\n        visit {\n          id\n        }\n      }\n      ...Refusal\n    }\n  }\n"): (typeof documents)["\n  mutation WriteVisitRecord($input: WriteVisitRecordInput!) {\n    writeVisitRecord(input: $input) {\n      __typename\n      ... on VisitSuccess {\n        visit {\n          id\n        }\n      }\n      ...Refusal\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FormWritten on VisitRecord {\n    label {\n      text\n    }\n    states {\n      name\n      label {\n        text\n      }\n      text\n      known\n    }\n    writtenAt\n  }\n"): (typeof documents)["\n  fragment FormWritten on VisitRecord {\n    label {\n      text\n    }\n    states {\n      name\n      label {\n        text\n      }\n      text\n      known\n    }\n    writtenAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VisitForms($number: String!) {\n    requestByNumber(number: $number) {\n      id\n      visits {\n        id\n        state\n        startsAt\n        records {\n          name\n          by\n          writtenAt\n          ...FormToFillIn\n          ...FormWritten\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query VisitForms($number: String!) {\n    requestByNumber(number: $number) {\n      id\n      visits {\n        id\n        state\n        startsAt\n        records {\n          name\n          by\n          writtenAt\n          ...FormToFillIn\n          ...FormWritten\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RequestHistory on ServiceRequest {\n    id\n    state\n    allowedActions\n    timeline(first: 100) {\n      nodes {\n        ...RequestTimeline\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment RequestHistory on ServiceRequest {\n    id\n    state\n    allowedActions\n    timeline(first: 100) {\n      nodes {\n        ...RequestTimeline\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RequestTimeline on RequestEvent {\n    id\n    type\n    at\n    actorKind\n    actorName\n    sentence {\n      text\n    }\n    payload\n  }\n"): (typeof documents)["\n  fragment RequestTimeline on RequestEvent {\n    id\n    type\n    at\n    actorKind\n    actorName\n    sentence {\n      text\n    }\n    payload\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LetterCard on Letter {\n    number\n    cause\n    remedy\n    result\n    sentAt\n    papers {\n      language\n      url\n    }\n  }\n"): (typeof documents)["\n  fragment LetterCard on Letter {\n    number\n    cause\n    remedy\n    result\n    sentAt\n    papers {\n      language\n      url\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EarlierSolution on Solution {\n    state\n    decidedAt\n    ground\n    reason\n    questions {\n      ...SolutionQuestion\n    }\n    ...SolutionContent\n  }\n"): (typeof documents)["\n  fragment EarlierSolution on Solution {\n    state\n    decidedAt\n    ground\n    reason\n    questions {\n      ...SolutionQuestion\n    }\n    ...SolutionContent\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InspectionCard on QualityInspection {\n    body\n    matter\n    askedAt\n    final\n    ruling\n    finding\n    ruledOn\n    ...InspectionPaper\n  }\n"): (typeof documents)["\n  fragment InspectionCard on QualityInspection {\n    body\n    matter\n    askedAt\n    final\n    ruling\n    finding\n    ruledOn\n    ...InspectionPaper\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InspectionPaper on QualityInspection {\n    id\n    paperType\n  }\n"): (typeof documents)["\n  fragment InspectionPaper on QualityInspection {\n    id\n    paperType\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenInspectionPaper($input: OpenInspectionPaperInput!) {\n    openInspectionPaper(input: $input) {\n      __typename\n      ... on OpenInspectionPaperSuccess {\n        url\n      }\n      ...Refusal\n    }\n  }\n"): (typeof documents)["\n  mutation OpenInspectionPaper($input: OpenInspectionPaperInput!) {\n    openInspectionPaper(input: $input) {\n      __typename\n      ... on OpenInspectionPaperSuccess {\n        url\n      }\n      ...Refusal\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Offers on ServiceRequest {\n    solutions {\n      id\n      round\n      allowedActions\n      ...SolutionDecision\n      ...SolutionCard\n      ...EarlierSolution\n    }\n    inspections {\n      id\n      final\n      ruling\n      ...InspectionCard\n    }\n  }\n"): (typeof documents)["\n  fragment Offers on ServiceRequest {\n    solutions {\n      id\n      round\n      allowedActions\n      ...SolutionDecision\n      ...SolutionCard\n      ...EarlierSolution\n    }\n    inspections {\n      id\n      final\n      ruling\n      ...InspectionCard\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SolutionCard on Solution {\n    state\n    decidedAt\n    ground\n    reason\n    questions {\n      ...SolutionQuestion\n    }\n    ...SolutionContent\n  }\n"): (typeof documents)["\n  fragment SolutionCard on Solution {\n    state\n    decidedAt\n    ground\n    reason\n    questions {\n      ...SolutionQuestion\n    }\n    ...SolutionContent\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AgreeToSolution($input: AgreeToSolutionInput!) {\n    agreeToSolution(input: $input) {\n      __typename\n      ... on SolutionSuccess {\n        solution {\n          id\n          version\n          state\n        }\n      }\n      ...Refusal\n    }\n  }\n"): (typeof documents)["\n  mutation AgreeToSolution($input: AgreeToSolutionInput!) {\n    agreeToSolution(input: $input) {\n      __typename\n      ... on SolutionSuccess {\n        solution {\n          id\n          version\n          state\n        }\n      }\n      ...Refusal\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ObjectToSolution($input: ObjectToSolutionInput!) {\n    objectToSolution(input: $input) {\n      __typename\n      ... on SolutionSuccess {\n        solution {\n          id\n          version\n          state\n        }\n      }\n      ...Refusal\n    }\n  }\n"): (typeof documents)["\n  mutation ObjectToSolution($input: ObjectToSolutionInput!) {\n    objectToSolution(input: $input) {\n      __typename\n      ... on SolutionSuccess {\n        solution {\n          id\n          version\n          state\n        }\n      }\n      ...Refusal\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskAboutSolution($input: AskAboutSolutionInput!) {\n    askAboutSolution(input: $input) {\n      __typename\n      ... on SolutionSuccess {\n        solution {\n          id\n          version\n          state\n        }\n      }\n      ...Refusal\n    }\n  }\n"): (typeof documents)["\n  mutation AskAboutSolution($input: AskAboutSolutionInput!) {\n    askAboutSolution(input: $input) {\n      __typename\n      ... on SolutionSuccess {\n        solution {\n          id\n          version\n          state\n        }\n      }\n      ...Refusal\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SolutionContent on Solution {\n    measures\n    explanation\n    steps\n    durationDays\n    materials\n    tools\n    replacement {\n      model\n      specification\n      originalModel\n      originalSpecification\n    }\n    ...SolutionQuote\n  }\n"): (typeof documents)["\n  fragment SolutionContent on Solution {\n    measures\n    explanation\n    steps\n    durationDays\n    materials\n    tools\n    replacement {\n      model\n      specification\n      originalModel\n      originalSpecification\n    }\n    ...SolutionQuote\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SolutionDecision on Solution {\n    id\n    version\n    total {\n      amountMinor\n      currency\n    }\n    questions {\n      ...SolutionQuestion\n    }\n    ...SolutionContent\n  }\n"): (typeof documents)["\n  fragment SolutionDecision on Solution {\n    id\n    version\n    total {\n      amountMinor\n      currency\n    }\n    questions {\n      ...SolutionQuestion\n    }\n    ...SolutionContent\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SolutionQuestion on SolutionQuestion {\n    id\n    question\n    askedAt\n    answer\n    answeredAt\n  }\n"): (typeof documents)["\n  fragment SolutionQuestion on SolutionQuestion {\n    id\n    question\n    askedAt\n    answer\n    answeredAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SolutionQuote on Solution {\n    lines {\n      code\n      name {\n        text\n      }\n      charged\n      quantity\n      listPrice {\n        amountMinor\n        currency\n      }\n      unitPrice {\n        amountMinor\n        currency\n      }\n      amount {\n        amountMinor\n        currency\n      }\n      basisSentence {\n        text\n      }\n    }\n    total {\n      amountMinor\n      currency\n    }\n  }\n"): (typeof documents)["\n  fragment SolutionQuote on Solution {\n    lines {\n      code\n      name {\n        text\n      }\n      charged\n      quantity\n      listPrice {\n        amountMinor\n        currency\n      }\n      unitPrice {\n        amountMinor\n        currency\n      }\n      amount {\n        amountMinor\n        currency\n      }\n      basisSentence {\n        text\n      }\n    }\n    total {\n      amountMinor\n      currency\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RequestMatters on ServiceRequest {\n    id\n    kind\n    investigation {\n      ...ExaminationCard\n    }\n    letters {\n      id\n      ...LetterCard\n    }\n    ...Offers\n    ...Claims\n  }\n"): (typeof documents)["\n  fragment RequestMatters on ServiceRequest {\n    id\n    kind\n    investigation {\n      ...ExaminationCard\n    }\n    letters {\n      id\n      ...LetterCard\n    }\n    ...Offers\n    ...Claims\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PhotoRow on File {\n    id\n    name\n    url\n    width\n    height\n  }\n"): (typeof documents)["\n  fragment PhotoRow on File {\n    id\n    name\n    url\n    width\n    height\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PromiseHero on ServiceRequest {\n    state\n    kind\n    entitlement\n    costOpen\n    entitlementSentence {\n      text\n    }\n    clocks {\n      id\n      ...NoticeAsked\n      kind\n      state\n      promiseState\n      startedAt\n      dueAt\n      stoppedAt\n      pauseReason\n      owedByName {\n        text\n      }\n      sentence {\n        text\n      }\n      because {\n        text\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment PromiseHero on ServiceRequest {\n    state\n    kind\n    entitlement\n    costOpen\n    entitlementSentence {\n      text\n    }\n    clocks {\n      id\n      ...NoticeAsked\n      kind\n      state\n      promiseState\n      startedAt\n      dueAt\n      stoppedAt\n      pauseReason\n      owedByName {\n        text\n      }\n      sentence {\n        text\n      }\n      because {\n        text\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RatingGiven on Rating {\n    overall\n    attitude\n    quality\n    speed\n    comment\n  }\n"): (typeof documents)["\n  fragment RatingGiven on Rating {\n    overall\n    attitude\n    quality\n    speed\n    comment\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RequestAbout on ServiceRequest {\n    kind\n    description\n    component {\n      text\n    }\n    fault {\n      text\n    }\n    asset {\n      serial\n      model {\n        name {\n          text\n        }\n      }\n    }\n    site {\n      address\n    }\n    facts {\n      name\n      label {\n        text\n      }\n      value\n      said {\n        text\n      }\n    }\n    photos {\n      id\n      ...PhotoRow\n    }\n  }\n"): (typeof documents)["\n  fragment RequestAbout on ServiceRequest {\n    kind\n    description\n    component {\n      text\n    }\n    fault {\n      text\n    }\n    asset {\n      serial\n      model {\n        name {\n          text\n        }\n      }\n    }\n    site {\n      address\n    }\n    facts {\n      name\n      label {\n        text\n      }\n      value\n      said {\n        text\n      }\n    }\n    photos {\n      id\n      ...PhotoRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GiveConsent($input: AnswerConsentInput!) {\n    giveConsent(input: $input) {\n      __typename\n      ... on RequestSuccess {\n        request {\n          id\n          version\n          state\n        }\n      }\n      ...Refusal\n    }\n  }\n"): (typeof documents)["\n  mutation GiveConsent($input: AnswerConsentInput!) {\n    giveConsent(input: $input) {\n      __typename\n      ... on RequestSuccess {\n        request {\n          id\n          version\n          state\n        }\n      }\n      ...Refusal\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineConsent($input: AnswerConsentInput!) {\n    declineConsent(input: $input) {\n      __typename\n      ... on RequestSuccess {\n        request {\n          id\n          version\n          state\n        }\n      }\n      ...Refusal\n    }\n  }\n"): (typeof documents)["\n  mutation DeclineConsent($input: AnswerConsentInput!) {\n    declineConsent(input: $input) {\n      __typename\n      ... on RequestSuccess {\n        request {\n          id\n          version\n          state\n        }\n      }\n      ...Refusal\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptWork($input: RequestStepInput!) {\n    acceptWork(input: $input) {\n      __typename\n      ... on RequestSuccess {\n        request {\n          id\n          version\n          state\n        }\n      }\n      ...Refusal\n    }\n  }\n"): (typeof documents)["\n  mutation AcceptWork($input: RequestStepInput!) {\n    acceptWork(input: $input) {\n      __typename\n      ... on RequestSuccess {\n        request {\n          id\n          version\n          state\n        }\n      }\n      ...Refusal\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefuseWork($input: RefuseWorkInput!) {\n    refuseWork(input: $input) {\n      __typename\n      ... on RequestSuccess {\n        request {\n          id\n          version\n          state\n        }\n      }\n      ...Refusal\n    }\n  }\n"): (typeof documents)["\n  mutation RefuseWork($input: RefuseWorkInput!) {\n    refuseWork(input: $input) {\n      __typename\n      ... on RequestSuccess {\n        request {\n          id\n          version\n          state\n        }\n      }\n      ...Refusal\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RateRequest($input: RateRequestInput!) {\n    rateRequest(input: $input) {\n      __typename\n      ... on RequestSuccess {\n        request {\n          id\n          version\n          state\n        }\n      }\n      ...Refusal\n    }\n  }\n"): (typeof documents)["\n  mutation RateRequest($input: RateRequestInput!) {\n    rateRequest(input: $input) {\n      __typename\n      ... on RequestSuccess {\n        request {\n          id\n          version\n          state\n        }\n      }\n      ...Refusal\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelRequest($input: RequestStepInput!) {\n    cancelRequest(input: $input) {\n      __typename\n      ... on RequestSuccess {\n        request {\n          id\n          version\n          state\n        }\n      }\n      ...Refusal\n    }\n  }\n"): (typeof documents)["\n  mutation CancelRequest($input: RequestStepInput!) {\n    cancelRequest(input: $input) {\n      __typename\n      ... on RequestSuccess {\n        request {\n          id\n          version\n          state\n        }\n      }\n      ...Refusal\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CommentOnRequest($input: CommentOnRequestInput!) {\n    commentOnRequest(input: $input) {\n      __typename\n      ... on RequestSuccess {\n        request {\n          id\n          version\n          state\n        }\n      }\n      ...Refusal\n    }\n  }\n"): (typeof documents)["\n  mutation CommentOnRequest($input: CommentOnRequestInput!) {\n    commentOnRequest(input: $input) {\n      __typename\n      ... on RequestSuccess {\n        request {\n          id\n          version\n          state\n        }\n      }\n      ...Refusal\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RequestPage($number: String!) {\n    requestByNumber(number: $number) {\n      id\n      number\n      version\n      kind\n      state\n      rung\n      title\n      allowedActions\n      ...PromiseHero\n      ...CustomerDecisions\n      ...RequestAbout\n      visits {\n        id\n        state\n        windowStartsAt\n        records {\n          by\n        }\n        ...VisitCard\n        ...OnTheWay\n      }\n      ...TimeChanged\n      depotActions\n      depotRepairs {\n        id\n      }\n      loans {\n        id\n      }\n      ...DepotCard\n      ratingScale\n      rating {\n        ...RatingGiven\n      }\n      investigation {\n        id\n      }\n      solutions {\n        id\n        state\n      }\n      inspections {\n        id\n      }\n      claims {\n        id\n      }\n      letters {\n        id\n      }\n      ...RequestMatters\n      ...RequestHistory\n    }\n  }\n"): (typeof documents)["\n  query RequestPage($number: String!) {\n    requestByNumber(number: $number) {\n      id\n      number\n      version\n      kind\n      state\n      rung\n      title\n      allowedActions\n      ...PromiseHero\n      ...CustomerDecisions\n      ...RequestAbout\n      visits {\n        id\n        state\n        windowStartsAt\n        records {\n          by\n        }\n        ...VisitCard\n        ...OnTheWay\n      }\n      ...TimeChanged\n      depotActions\n      depotRepairs {\n        id\n      }\n      loans {\n        id\n      }\n      ...DepotCard\n      ratingScale\n      rating {\n        ...RatingGiven\n      }\n      investigation {\n        id\n      }\n      solutions {\n        id\n        state\n      }\n      inspections {\n        id\n      }\n      claims {\n        id\n      }\n      letters {\n        id\n      }\n      ...RequestMatters\n      ...RequestHistory\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment VisitCard on Visit {\n    id\n    kind\n    state\n    startsAt\n    endsAt\n    windowStartsAt\n    windowEndsAt\n    findings\n    actions\n    technician {\n      name\n    }\n    beforePhotos {\n      ...PhotoRow\n    }\n    afterPhotos {\n      ...PhotoRow\n    }\n    report {\n      id\n      number\n      paperUrl\n      signedAt\n    }\n    ...VisitChange\n  }\n"): (typeof documents)["\n  fragment VisitCard on Visit {\n    id\n    kind\n    state\n    startsAt\n    endsAt\n    windowStartsAt\n    windowEndsAt\n    findings\n    actions\n    technician {\n      name\n    }\n    beforePhotos {\n      ...PhotoRow\n    }\n    afterPhotos {\n      ...PhotoRow\n    }\n    report {\n      id\n      number\n      paperUrl\n      signedAt\n    }\n    ...VisitChange\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SignInOrganization on PublicOrganization {\n    slug\n    name {\n      text\n    }\n    hotline\n  }\n"): (typeof documents)["\n  fragment SignInOrganization on PublicOrganization {\n    slug\n    name {\n      text\n    }\n    hotline\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DemoPerson on DemoAccount {\n    key\n    name\n    hint\n    organization {\n      slug\n      name {\n        text\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment DemoPerson on DemoAccount {\n    key\n    name\n    hint\n    organization {\n      slug\n      name {\n        text\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SignInPlaces {\n    publicOrganizations {\n      slug\n      ...SignInOrganization\n    }\n    demoAccounts {\n      key\n      kind\n      ...DemoPerson\n    }\n  }\n"): (typeof documents)["\n  query SignInPlaces {\n    publicOrganizations {\n      slug\n      ...SignInOrganization\n    }\n    demoAccounts {\n      key\n      kind\n      ...DemoPerson\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestSignInCode($input: RequestSignInCodeInput!) {\n    requestSignInCode(input: $input) {\n      __typename\n      ... on RequestSignInCodeSuccess {\n        destination\n        expiresInSeconds\n        demoCode\n      }\n      ...Refusal\n    }\n  }\n"): (typeof documents)["\n  mutation RequestSignInCode($input: RequestSignInCodeInput!) {\n    requestSignInCode(input: $input) {\n      __typename\n      ... on RequestSignInCodeSuccess {\n        destination\n        expiresInSeconds\n        demoCode\n      }\n      ...Refusal\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignInToDemo($input: SignInToDemoInput!) {\n    signInToDemo(input: $input) {\n      __typename\n      ... on SignInSuccess {\n        viewer {\n          kind\n        }\n      }\n      ...Refusal\n    }\n  }\n"): (typeof documents)["\n  mutation SignInToDemo($input: SignInToDemoInput!) {\n    signInToDemo(input: $input) {\n      __typename\n      ... on SignInSuccess {\n        viewer {\n          kind\n        }\n      }\n      ...Refusal\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignInWithCode($input: SignInWithCodeInput!) {\n    signInWithCode(input: $input) {\n      __typename\n      ... on SignInSuccess {\n        viewer {\n          kind\n        }\n      }\n      ...Refusal\n    }\n  }\n"): (typeof documents)["\n  mutation SignInWithCode($input: SignInWithCodeInput!) {\n    signInWithCode(input: $input) {\n      __typename\n      ... on SignInSuccess {\n        viewer {\n          kind\n        }\n      }\n      ...Refusal\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AcceptanceStages on Asset {\n    id\n    stages {\n      key\n      label {\n        text\n      }\n      state\n      signedBy\n      opensOn\n      viewerMaySign\n    }\n    stageSignatures {\n      id\n      stage\n      party\n      signedOn\n    }\n  }\n"): (typeof documents)["\n  fragment AcceptanceStages on Asset {\n    id\n    stages {\n      key\n      label {\n        text\n      }\n      state\n      signedBy\n      opensOn\n      viewerMaySign\n    }\n    stageSignatures {\n      id\n      stage\n      party\n      signedOn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignStage($input: SignStageInput!) {\n    signStage(input: $input) {\n      __typename\n      ... on SignStageSuccess {\n        asset {\n          id\n          acceptedOn\n          ...AcceptanceStages\n        }\n      }\n      ...Refusal\n    }\n  }\n"): (typeof documents)["\n  mutation SignStage($input: SignStageInput!) {\n    signStage(input: $input) {\n      __typename\n      ... on SignStageSuccess {\n        asset {\n          id\n          acceptedOn\n          ...AcceptanceStages\n        }\n      }\n      ...Refusal\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PartsSupplyCard on Asset {\n    partsSupply {\n      sentence {\n        text\n      }\n      clause\n    }\n  }\n"): (typeof documents)["\n  fragment PartsSupplyCard on Asset {\n    partsSupply {\n      sentence {\n        text\n      }\n      clause\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitCards($id: ID!) {\n    asset(id: $id) {\n      id\n      ...AcceptanceStages\n      ...PartsSupplyCard\n    }\n  }\n"): (typeof documents)["\n  query UnitCards($id: ID!) {\n    asset(id: $id) {\n      id\n      ...AcceptanceStages\n      ...PartsSupplyCard\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitOfRequest($id: ID!) {\n    request(id: $id) {\n      id\n      asset {\n        id\n        ...AcceptanceStages\n      }\n    }\n  }\n"): (typeof documents)["\n  query UnitOfRequest($id: ID!) {\n    request(id: $id) {\n      id\n      asset {\n        id\n        ...AcceptanceStages\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreatePhotoUpload($input: CreateUploadInput!) {\n    createUpload(input: $input) {\n      __typename\n      ... on CreateUploadSuccess {\n        uploadUrl\n      }\n      ...Refusal\n    }\n  }\n"): (typeof documents)["\n  mutation CreatePhotoUpload($input: CreateUploadInput!) {\n    createUpload(input: $input) {\n      __typename\n      ... on CreateUploadSuccess {\n        uploadUrl\n      }\n      ...Refusal\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WarrantyChip on ComponentWarranty {\n    inWarranty\n    startsOn\n    endsOn\n  }\n"): (typeof documents)["\n  fragment WarrantyChip on ComponentWarranty {\n    inWarranty\n    startsOn\n    endsOn\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;