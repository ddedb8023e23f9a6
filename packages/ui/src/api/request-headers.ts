import type { Language } from '../language/language';
import type { Face } from './face';

/**
 * Headers every request to the API carries.
 * The first two cannot be set by a foreign page without a preflight, which the server refuses.
 */
export function requestHeaders(language: Language, face: Face): Record<string, string> {
  return {
    'x-aftercare-face': face,
    'x-aftercare-csrf': '1',
    'apollo-require-preflight': 'true',
    'accept-language': language,
  };
}
