import { expect, test } from 'vitest';
import type { LoadMessages } from './activate-language';
import { WordsInUse } from './words-in-use';

const everywhere: LoadMessages = async (language) => ({ messages: { yes: language === 'en' ? 'Yes' : '是' } });
const ofPart: LoadMessages = async (language) => ({ messages: { claim: language === 'en' ? 'Claim' : '索赔' } });

test('in another language there are the words of every part that was opened', async () => {
  const words = new WordsInUse(everywhere);
  expect((await words.load('en')).messages).toEqual({ yes: 'Yes' });
  words.add(ofPart);
  expect((await words.load('zh-CN')).messages).toEqual({ yes: '是', claim: '索赔' });
});

test('a part opened while another language is on its way gets its words, too', async () => {
  let arrive = () => {};
  const slow: LoadMessages = async (language) => {
    await new Promise<void>((resolve) => (arrive = resolve));
    return everywhere(language);
  };
  const words = new WordsInUse(slow);
  const switched = words.load('zh-CN');
  words.add(ofPart);
  arrive();
  expect((await switched).messages).toEqual({ yes: '是', claim: '索赔' });
});
