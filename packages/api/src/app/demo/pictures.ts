import sharp from 'sharp';
import { paperFlaw, paperPicture } from './paper-picture.js';

/** Small pictures drawn for the demo: a unit with a fault, the same unit put right, and a signature. */
const drawn = new Map<string, Promise<Buffer>>();

/** JPEG, 960 × 720. */
export function picture(title: string, before: boolean): Promise<Buffer> {
  const flaw = paperFlaw(title);
  if (flaw) return jpeg(`paper-${flaw}-${before}`, () => paperPicture(flaw, before));
  const kind = /漏|渗|leak|drip|滴/i.test(title)
    ? 'leak'
    : /管|tube|pipe/i.test(title)
      ? 'tube'
      : /支架|frame/i.test(title)
        ? 'frame'
        : 'panel';
  return jpeg(`${kind}-${before}`, () => scene(kind, before));
}

/** PNG, 600 × 200: a stroke that differs from person to person. */
export function signature(seed: string): Promise<Buffer> {
  const digits = [...seed].map((character) => character.charCodeAt(0) % 10);
  const points = digits.slice(0, 24).map((digit, at) => `${40 + at * 22},${60 + digit * 9}`);
  const path = `M${points[0]} ${points
    .slice(1)
    .map((point, at) => `${at % 2 ? 'L' : 'T'}${point}`)
    .join(' ')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="200"><path d="${path}" fill="none" stroke="#101828" stroke-width="5" stroke-linecap="round"/></svg>`;
  return once(`signature-${seed}`, () => sharp(Buffer.from(svg)).png().toBuffer());
}

const jpeg = (key: string, svg: () => string) =>
  once(key, () => sharp(Buffer.from(svg())).jpeg({ quality: 82 }).toBuffer());

function once(key: string, draw: () => Promise<Buffer>): Promise<Buffer> {
  const known = drawn.get(key) ?? draw();
  drawn.set(key, known);
  return known;
}

function scene(kind: 'leak' | 'tube' | 'frame' | 'panel', before: boolean): string {
  const tubes = Array.from({ length: 12 }, (_, at) => {
    const broken = kind === 'tube' && before && at === 6;
    return `<rect x="${180 + at * 50}" y="300" width="26" height="300" rx="13" fill="${broken ? '#c9ced6' : '#2b3550'}"/>${broken ? `<path d="M${185 + at * 50} 420 l10 20 -8 22 12 24" stroke="#b42318" stroke-width="5" fill="none"/>` : ''}`;
  }).join('');
  const drops =
    kind === 'leak' && before
      ? Array.from(
          { length: 7 },
          (_, at) => `<ellipse cx="${250 + at * 70}" cy="${320 + (at % 3) * 60}" rx="9" ry="14" fill="#2f80ed"/>`,
        ).join('')
      : '';
  const tilt = kind === 'frame' && before ? 'rotate(-6 480 420)' : '';
  const panel =
    kind === 'panel'
      ? `<rect x="690" y="60" width="180" height="110" rx="12" fill="#101828"/><text x="780" y="135" font-size="54" text-anchor="middle" fill="${before ? '#ff6b5e' : '#6fd9a2'}" font-family="monospace">${before ? 'E3' : '55'}</text>`
      : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="960" height="720"><rect width="960" height="720" fill="${before ? '#dfe5ee' : '#d7ecfb'}"/>
    <rect y="560" width="960" height="160" fill="#a58f7c"/><g transform="${tilt}"><rect x="150" y="210" width="660" height="100" rx="50" fill="#e9edf3" stroke="#8a94a6" stroke-width="4"/>
    ${tubes}<path d="M170 600 L230 300 M790 600 L730 300" stroke="#5b6576" stroke-width="14"/></g>${drops}${panel}</svg>`;
}
