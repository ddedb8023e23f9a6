import { createHash } from 'node:crypto';
import type { Language } from '@aftercare/schema';
import { formatMoment } from '../../../kernel/paper/paper-format.js';
import type { VerifiedReport } from '../verify-report.js';

const WORDS = {
  'zh-CN': {
    title: '服务报告单核验',
    genuine: '报告单真实有效，内容与签署时一致。',
    genuineUnsigned: '报告单真实有效，内容与记录时一致；客户未签字。',
    altered: '报告单由本单位出具，但内容后来有改动，请勿采信，并与我们联系。',
    unknown: '没有查到这份报告单，请核对二维码或网址。',
    busy: '查询过于频繁，请稍后再试。',
    number: '编号',
    document: '单据编号，应与纸面一致',
    organization: '出具单位',
    signed: '签署时间',
    refused: '客户未签字，记录时间',
    signer: '签字人',
    hash: '内容校验值（SHA-256），应与纸面一致',
  },
  en: {
    title: 'Verify a service report',
    genuine: 'The report is genuine and still says what was signed.',
    genuineUnsigned: 'The report is genuine and still says what was recorded. The customer did not sign it.',
    altered: 'The report was issued here but was changed since. Do not rely on it, and please contact us.',
    unknown: 'There is no such report. Please check the code or the address.',
    busy: 'Too many questions. Please try again later.',
    number: 'Report no.',
    document: 'Document no., to be compared with the paper',
    organization: 'Issued by',
    signed: 'Signed on',
    refused: 'Signing refused, recorded on',
    signer: 'Signed by',
    hash: 'Content checksum (SHA-256), to be compared with the paper',
  },
} as const;

const STYLE = `:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:34rem;margin:0 auto;padding:1.5rem}
h1{font-size:1.25rem}dt{opacity:.75;font-size:.875rem;margin-top:.75rem}dd{margin:0;overflow-wrap:anywhere}
p{padding:.75rem 1rem;border:1px solid;border-radius:.5rem}p::before{content:'✓ '}.no{border-width:2px;font-weight:600}.no::before{content:'✕ '}`;

/** What the page may do: it runs nothing and asks for nothing. */
export const VERIFICATION_PAGE_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; frame-ancestors 'none'`;

/** The page somebody sees who scans the code on a report: what is known of it, or that there is none. HTML. */
export function verificationPage(report: VerifiedReport | 'UNKNOWN' | 'BUSY', language: Language): string {
  const words = WORDS[language];
  const body =
    typeof report === 'string'
      ? `<p role="status" class="no">${report === 'BUSY' ? words.busy : words.unknown}</p>`
      : `<p role="status"${report.intact ? '' : ' class="no"'}>${verdict(report, language)}</p><dl>${lines(
          report,
          language,
        )
          .map(([label, value]) => `<dt>${label}</dt><dd>${escaped(value)}</dd>`)
          .join('')}</dl>`;
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex"><title>${words.title}</title><style>${STYLE}</style></head>
<body><main><h1>${words.title}</h1>${body}</main></body></html>`;
}

function verdict({ intact, initials }: VerifiedReport, language: Language): string {
  const words = WORDS[language];
  if (!intact) return words.altered;
  return initials === null ? words.genuineUnsigned : words.genuine;
}

function lines(report: VerifiedReport, language: Language): [string, string][] {
  const words = WORDS[language];
  const closed = formatMoment(report.closedAt, report.timeZone, language);
  return [
    [words.number, report.number],
    [words.document, report.documentNumber],
    [words.organization, report.organization[language]],
    [report.initials === null ? words.refused : words.signed, closed],
    ...(report.initials === null ? [] : [[words.signer, report.initials] as [string, string]]),
    [words.hash, report.contentHash],
  ];
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
