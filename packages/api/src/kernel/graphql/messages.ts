import type { Language, Localized } from '@aftercare/schema';

/** Sentences by code, with `{name}` for values. Modules add their own with `addMessages`. */
const catalog = new Map<string, Localized>();

/** @throws when a code is given two meanings: the server then does not start. */
export function addMessages(messages: Readonly<Record<string, Localized>>): void {
  for (const [code, text] of Object.entries(messages)) {
    const known = catalog.get(code);
    if (known && known !== text && (known.en !== text.en || known['zh-CN'] !== text['zh-CN']))
      throw new Error(`Two messages for the code ${code}`);
    catalog.set(code, text);
  }
}

/** The sentence of a code in a language; the code itself when nobody wrote one, which a test would show. */
export function sentence(
  language: Language,
  code: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const text = catalog.get(code)?.[language] ?? code;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

export const knows = (code: string): boolean => catalog.has(code);

addMessages({
  invalidInput: { 'zh-CN': '有些内容需要修改。', en: 'Some fields need another look.' },
  notFound: { 'zh-CN': '没有找到，或者您无权查看。', en: 'This does not exist, or you may not see it.' },
  conflict: {
    'zh-CN': '在此期间已有人修改过，请刷新后再试。',
    en: 'Somebody changed this in the meantime. Look again, then try once more.',
  },
  illegalTransition: {
    'zh-CN': '目前的状态下不能这样做。请查看最新状态后再决定。',
    en: 'This is not possible in the present state. Look at how it stands now, then decide.',
  },
  'consentRequired.PAID_WORK': {
    'zh-CN': '这是付费服务，须先取得客户对价格的同意。',
    en: 'This work is paid: the customer has to agree to the price first.',
  },
  'consentRequired.REMOTE_ACCESS': {
    'zh-CN': '远程服务须先取得客户授权。',
    en: 'Remote work needs the customer’s authorisation first.',
  },
  signInFailed: { 'zh-CN': '登录失败，请核对后重试。', en: 'Signing in failed. Check what you entered and try again.' },
  tooManyCodes: {
    'zh-CN': '验证码请求过多，请在 {minutes} 分钟后重试。',
    en: 'Too many codes were asked for. Try again in {minutes} minutes.',
  },
  tooManyTries: {
    'zh-CN': '尝试次数过多，请在 {minutes} 分钟后重试。',
    en: 'Too many tries. Try again in {minutes} minutes.',
  },
  unknownOrganization: { 'zh-CN': '没有这个单位。', en: 'There is no such organization.' },
  'idempotencyKey.malformed': {
    'zh-CN': '操作键应为 8 至 100 个字母、数字、“-”或“_”。',
    en: 'The key must be 8 to 100 letters, digits, - or _.',
  },
  'idempotencyKey.reused': { 'zh-CN': '这个操作键已用于另一项内容。', en: 'This key was used for something else.' },
  required: { 'zh-CN': '请填写。', en: 'Please fill this in.' },
  tooShort: { 'zh-CN': '至少 {min} 个字。', en: 'At least {min} characters.' },
  tooLong: { 'zh-CN': '最多 {max} 个字。', en: 'At most {max} characters.' },
  tooSmall: { 'zh-CN': '不能小于 {min}。', en: 'Must be at least {min}.' },
  tooLarge: { 'zh-CN': '不能大于 {max}。', en: 'Must be at most {max}.' },
  malformed: { 'zh-CN': '格式不正确。', en: 'The format is not right.' },
  unknownChoice: { 'zh-CN': '没有这个选项。', en: 'There is no such choice.' },
  phoneMalformed: { 'zh-CN': '请填写正确的电话号码。', en: 'Enter a telephone number.' },
  emailMalformed: { 'zh-CN': '请填写正确的邮箱地址。', en: 'Enter an e-mail address.' },
  phoneOrEmail: {
    'zh-CN': '请填写手机号或邮箱，二者选一。',
    en: 'Give a telephone number or an e-mail address, one of the two.',
  },
});
