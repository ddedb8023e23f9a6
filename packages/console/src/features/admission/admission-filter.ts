import type { AdmissionSearch } from '../../app/admission-search';
import type { AdmissionFilter } from '../../gql/graphql';

/** What the address asks for, as the API takes it. */
export const admissionFilter = (search: AdmissionSearch): AdmissionFilter => ({
  ...(search.state && { state: [search.state] }),
  ...(search.class && { class: search.class }),
  ...(search.site && { siteId: search.site }),
  ...(search.firm && { firm: search.firm }),
  ...(search.soon && { endsSoon: true }),
  ...(search.stopped && { stopped: true }),
});
