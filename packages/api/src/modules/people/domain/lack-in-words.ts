import type { Localized } from '@aftercare/schema';
import { certificatesInWords } from './certificate-words.js';
import { experienceWords } from './experience.js';
import type { Standing } from './post-facts.js';

/** A demand of the post that is looked at: what it is called, what it is about, where it stands in the document. */
export interface Demand {
  readonly label: Localized;
  readonly kind: 'EXPERIENCE' | 'TRAINING' | 'CERTIFICATES';
  readonly inPosts: Localized | null;
  readonly clause: string;
  /** Of experience: how much, in words, and in what unit it was counted. */
  readonly least: Localized | null;
}

/** What somebody lacks, how much there is of it, and what would put it right: one sentence. */
export function lackInWords({ label, kind, inPosts, clause, least }: Demand, standing: Standing): Localized {
  const [zh, en] = said();
  return { 'zh-CN': `${label['zh-CN']}：${zh}（制度 ${clause}）`, en: `${label.en}: ${en} (clause ${clause})` };

  function said(): [string, string] {
    if (kind === 'EXPERIENCE') {
      const has = experienceWords(standing.experience);
      return [
        `须有${least?.['zh-CN'] ?? ''}以上${inPosts?.['zh-CN'] ?? ''}经历，记录中为${has['zh-CN']}；请补录经历或另派人`,
        `at least ${least?.en ?? ''} in ${inPosts?.en ?? 'such posts'} are needed, ${has.en} are on record; record what is missing or send somebody else`,
      ];
    }
    if (kind === 'TRAINING')
      return [
        '未经上岗培训；请先培训并登记结果',
        'not trained for the post; train the person first and record the result',
      ];
    return noCertificate(standing.missing);
  }
}

/** The same for certificates the state demands, where no clause of the policy speaks of them. */
export function certificatesMissing(missing: readonly string[]): Localized {
  const [zh, en] = noCertificate(missing);
  return { 'zh-CN': zh, en: `${en.charAt(0).toUpperCase()}${en.slice(1)}` };
}

function noCertificate(missing: readonly string[]): [string, string] {
  if (!missing.length)
    return ['当日没有有效证书；请登记有效证书', 'no certificate is valid on that day; record one that is'];
  const kinds = certificatesInWords(missing);
  return [
    `当日没有有效证书：${kinds['zh-CN']}；请登记有效证书或另派持证人员`,
    `no certificate is valid on that day for ${kinds.en}; record one that is, or send somebody who holds it`,
  ];
}

/** What somebody has of what the post demands. */
export function metInWords({ kind }: Demand, { experience }: Standing): Localized {
  if (kind === 'EXPERIENCE') {
    const has = experienceWords(experience);
    return { 'zh-CN': `已有 ${has['zh-CN']}`, en: `Has ${has.en}` };
  }
  return kind === 'TRAINING'
    ? { 'zh-CN': '已培训', en: 'Trained' }
    : { 'zh-CN': '持有有效证书', en: 'Holds a valid certificate' };
}

/** Which certificates are held. */
export function heldInWords(kinds: readonly string[]): Localized {
  const words = certificatesInWords(kinds);
  return { 'zh-CN': `持有有效证书：${words['zh-CN']}`, en: `Holds what is demanded: ${words.en}` };
}
