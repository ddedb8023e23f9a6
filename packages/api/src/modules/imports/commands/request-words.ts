import { searchVector } from '../../../kernel/search/search-vector.js';
import type { IncidentHistory } from '../domain/tell-history.js';

/** What an imported request is found by: its number, title, the customer, and the number it had where it came from. */
export function requestWords(number: string, { title, customer, reference }: IncidentHistory): string {
  return searchVector(number, title, customer.name, reference);
}
