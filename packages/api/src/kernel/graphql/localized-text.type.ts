import { Field } from 'type-graphql';
import type { Language, Localized } from '@aftercare/schema';
import { CarriedType } from './carried-type.js';

@CarriedType('A text for people, in every language the product speaks.')
export class LocalizedText {
  @Field(() => String, { description: 'In simplified Chinese.' })
  zhCN!: string;

  @Field(() => String, { description: 'In English.' })
  en!: string;

  @Field(() => String, { description: 'In the language of whoever asks.' })
  text!: string;
}

/** The sentence as the API gives it to somebody who reads that language. */
export const localizedText = (sentence: Localized, language: Language): LocalizedText => ({
  zhCN: sentence['zh-CN'],
  en: sentence.en,
  text: sentence[language],
});
