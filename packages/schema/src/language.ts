/** The languages a person may read the product in. */
export const Language = { ZH_CN: 'zh-CN', EN: 'en' } as const;
export type Language = (typeof Language)[keyof typeof Language];

/** A sentence for a person, in every language the product speaks. */
export type Localized = Readonly<Record<Language, string>>;
