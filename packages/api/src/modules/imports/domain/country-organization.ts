/** The organization of one country, as a customer: `code` is ISO 3166 (`ZZ` where the file does not say). */
export interface CountryOrganization {
  readonly code: string;
  readonly name: string;
}

/** The file writes people's countries in English, in its own spelling; these it spells unlike everybody else. */
const CODES: Readonly<Record<string, string>> = {
  usa: 'US',
  poland: 'PL',
  india: 'IN',
  sweden: 'SE',
  brazil: 'BR',
  belgium: 'BE',
  france: 'FR',
  china: 'CN',
  netherlands: 'NL',
  japan: 'JP',
  canada: 'CA',
  korea: 'KR',
  'russian federation': 'RU',
  'united kingdom': 'GB',
  germany: 'DE',
  australia: 'AU',
  'czech republic': 'CZ',
  thailand: 'TH',
  malaysia: 'MY',
  chile: 'CL',
  spain: 'ES',
  'south africa': 'ZA',
  denmark: 'DK',
  singapore: 'SG',
  peru: 'PE',
  austria: 'AT',
  turkey: 'TR',
  argentina: 'AR',
  italy: 'IT',
  indonesia: 'ID',
  romania: 'RO',
};

const UNKNOWN: CountryOrganization = { code: 'ZZ', name: 'Country organization unknown' };
const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/**
 * Whose incident it is: the country of the person who filed it, else the country of the team (a two-letter code).
 * The file writes `0` where it does not know.
 */
export function countryOrganization(personCountry: string, teamCountry: string): CountryOrganization {
  const code =
    CODES[personCountry.toLowerCase()] ?? (/^[a-z]{2}$/i.test(teamCountry) ? teamCountry.toUpperCase() : null);
  const name = code === null ? undefined : names.of(code);
  return code === null || name === undefined ? UNKNOWN : { code, name: `${name} country organization` };
}
