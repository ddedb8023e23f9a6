const FLAWS = {
  holes: dots([6, 9, 5, 8, 6], '#101828'),
  specks: dots([2, 3, 2, 4, 3, 2, 3], '#5c4a2e'),
  damp: '<path d="M150 470 q120 -70 240 -10 t260 -20 l0 130 l-500 0 z" fill="#8fb3d9" opacity="0.6"/>',
  shade: '<rect x="400" y="250" width="250" height="320" fill="#efe3c4"/>',
  none: '',
  torn: '<path d="M420 250 l26 70 -34 52 40 66 -22 60 30 72" stroke="#b42318" stroke-width="6" fill="none"/>',
};
export type PaperFlaw = keyof typeof FLAWS;

const WORDS: readonly (readonly [PaperFlaw, RegExp])[] = [
  ['holes', /孔洞|hole/i],
  ['specks', /尘埃|夹杂|掉粉|speck|inclusion/i],
  ['damp', /湿|潮|wet|damp/i],
  ['shade', /白度|色差|yellow|shade/i],
  ['torn', /破损|压伤|散开|torn|未捆|crushed/i],
];

/** What a title says is wrong with paper; null where it speaks of something else. */
export const paperFlaw = (title: string): PaperFlaw | null =>
  /纸|\b(reel|ream|paper|board)/i.test(title) ? (WORDS.find(([, words]) => words.test(title))?.[0] ?? 'none') : null;

const RULER = Array.from({ length: 13 }, (_, at) => `M${690 + at * 12.5} 500 v${at % 4 ? 12 : 22}`).join(' ');
const SAMPLE = `<rect x="430" y="320" width="150" height="150" fill="#a58f7c"/>
  <rect x="690" y="330" width="150" height="150" fill="#fdfdfb" stroke="#8a94a6" stroke-width="3"/><path d="${RULER}" stroke="#101828"/>`;

/** A reel with its web drawn out, as it came; or with a sample cut out, a ruler beside it. SVG, 960 × 720. */
export function paperPicture(flaw: PaperFlaw, before: boolean): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="960" height="720"><rect width="960" height="720" fill="#dfe5ee"/>
    <rect y="560" width="960" height="160" fill="#a58f7c"/>
    <rect x="150" y="250" width="500" height="320" fill="#fbfaf5" stroke="#c9ced6" stroke-width="3"/>
    <ellipse cx="150" cy="410" rx="80" ry="160" fill="#e9e6da" stroke="#8a94a6" stroke-width="4"/>
    <ellipse cx="150" cy="410" rx="26" ry="54" fill="#7a6a55"/>${FLAWS[flaw]}${before ? '' : SAMPLE}</svg>`;
}

function dots(sizes: readonly number[], fill: string): string {
  return sizes
    .map(
      (size, at) =>
        `<circle cx="${280 + ((at * 137) % 330)}" cy="${290 + ((at * 89) % 240)}" r="${size}" fill="${fill}"/>`,
    )
    .join('');
}
