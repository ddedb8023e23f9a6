import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { reportContentHash } from './report-content-hash.js';
import type { ReportPhoto, ReportSignOff, ReportStatement, ServiceReportContent } from './service-report-content.js';

const cny = (amountMinor: number) => ({ amountMinor, currency: 'CNY' });

/** A full statement, for tests and the demonstration: a hydraulic press out of warranty for one part. */
export function exampleStatement(changes: Partial<ReportStatement> = {}): ReportStatement {
  return {
    documentNumber: 'FSR-2026-000318',
    organizationName: '恒达重工机械有限公司',
    request: { number: 'SR-2026-004127', title: '315 吨液压机保压不足，压制件厚度超差' },
    customerName: '苏州新元汽车零部件有限公司',
    siteAddress: '江苏省苏州市昆山市玉山镇元丰路 168 号 3 号厂房',
    asset: { product: '四柱液压机', model: 'YH32-315T', serialNumber: 'HD315-20240518-0072' },
    visitKind: 'ON_SITE',
    technicians: ['周建国', '李敏'],
    times: {
      timeZone: 'Asia/Shanghai',
      scheduledAt: '2026-11-19T01:00:00Z',
      departedAt: '2026-11-18T23:20:00Z',
      arrivedAt: '2026-11-19T00:48:00Z',
      finishedAt: '2026-11-19T06:35:00Z',
    },
    promises: [
      {
        name: { 'zh-CN': '接报后 30 分钟内响应', en: 'Answer within 30 minutes' },
        dueAt: '2026-11-18T06:41:00Z',
        metAt: '2026-11-18T06:29:00Z',
        kept: true,
      },
      {
        name: { 'zh-CN': '24 小时内到达现场', en: 'Be on site within 24 hours' },
        dueAt: '2026-11-19T00:30:00Z',
        metAt: '2026-11-19T00:48:00Z',
        kept: false,
      },
    ],
    entitlement: {
      'zh-CN': '整机保修期至 2027-05-17，主缸密封件为保修范围内的质量问题，免费更换；液压油属消耗品，由客户承担。',
      en:
        'The press is under warranty until 17 May 2027. The main cylinder seal is covered; hydraulic oil is a ' +
        'consumable and is charged.',
    },
    findings:
      '到达现场后与客户设备科共同确认：保压 10 分钟压降 4.8 MPa，超过规定的 2 MPa。\n' +
      '拆检主缸，发现活塞杆密封圈唇口磨损并有异物划痕；油箱油液浑浊，回油滤芯已堵塞报警。',
    actions:
      '1. 更换主缸密封圈组件一套，清洗缸筒并检查拉伤情况，未见深划痕。\n' +
      '2. 更换液压油 180 升及回油滤芯，冲洗管路。\n' +
      '3. 重新调定保压压力，连续压制 30 件，厚度偏差均在 ±0.05 mm 以内。\n' +
      '4. 向操作人员讲解滤芯报警处理方法和换油周期。',
    alternativeAsked: null,
    readings: [
      { name: '10 分钟保压压降', value: '0.9', unit: 'MPa', limit: '≤ 2 MPa', withinLimit: true },
      { name: '油温（连续运行 2 小时）', value: '56', unit: '℃', limit: '≤ 55 ℃', withinLimit: false },
      { name: '油液清洁度', value: 'NAS 7', unit: null, limit: null, withinLimit: null },
    ],
    partsUsed: [
      part('主缸密封圈组件', 'MF-315-Z01', 1, '套', 128000, true),
      part('回油滤芯', 'RF-250×10', 2, '只', 18650, true),
      part('46# 抗磨液压油', null, 180, '升', 1450, false),
    ],
    oldParts: [{ name: '主缸密封圈组件', serialNumber: 'Z01-2403-118', quantity: 1, note: '带回公司进行技术鉴定' }],
    charges: [
      { kind: 'LABOUR', description: '2 人 × 5.8 小时', amount: cny(116000), covered: true },
      { kind: 'TRAVEL', description: '往返 172 公里', amount: cny(34400), covered: true },
    ],
    feeCollected: {
      amount: cny(261000),
      method: { 'zh-CN': '微信支付', en: 'WeChat Pay' },
      receivedAt: '2026-11-19T06:40:00Z',
      receiptNumber: 'RC-2026-000211',
    },
    consent: { reference: 'QT-2026-000095', givenBy: '王海涛', givenAt: '2026-11-19T02:05:00Z' },
    photos: [],
    ...changes,
  };
}

function part(
  name: string,
  partNumber: string | null,
  quantity: number,
  unit: string,
  minor: number,
  covered: boolean,
): ReportStatement['partsUsed'][number] {
  return { name, partNumber, quantity, unit, unitPrice: cny(minor), covered };
}

/** The customer's drawn signature under a statement. */
export function exampleSignature(statement: ReportStatement): ReportSignOff {
  return {
    kind: 'SIGNED',
    signerName: '王海涛',
    signedAt: '2026-11-19T06:42:00Z',
    contentHash: reportContentHash(statement),
    mark: {
      kind: 'PATH',
      path: 'M12 60 C30 10 44 12 40 58 S70 20 82 40 S96 76 120 34 S150 66 172 38 Q190 20 200 52 T262 36 L286 30',
      width: 300,
      height: 90,
    },
  };
}

/** A report with the given statement, signed, with an image for each of its photographs. */
export async function exampleReport(statement = exampleStatement()): Promise<ServiceReportContent> {
  const colours = ['#7a8794', '#9a8f7c', '#5f7f8f', '#86907a'];
  const drawn = statement.photos.map(
    async ({ sha256 }, index) => [sha256, await examplePicture(colours[index % colours.length] ?? '#808080')] as const,
  );
  return {
    statement,
    signOff: exampleSignature(statement),
    images: new Map(await Promise.all(drawn)),
    issuedAt: '2026-11-19T06:43:00Z',
  };
}

/** A plain JPEG of 1600 × 1200 pixels. */
export async function examplePicture(background: string): Promise<Uint8Array> {
  return sharp({ create: { width: 1600, height: 1200, channels: 3, background } })
    .jpeg()
    .toBuffer();
}

/** A photograph in a statement, named by any text. */
export function examplePhoto(name: string, stage: ReportPhoto['stage'], caption: string | null): ReportPhoto {
  return { sha256: createHash('sha256').update(name).digest('hex'), stage, caption };
}
