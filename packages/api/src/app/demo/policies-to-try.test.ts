import { describe, expect, it } from 'vitest';
import { policiesToTry } from './policies-to-try.js';

describe('the policies to try', () => {
  it('are none unless some are named', () => expect(policiesToTry('')).toEqual([]));

  it('are each tried once, however they are written', () =>
    expect(policiesToTry('P07, p10,P07,')).toEqual(['P07', 'P10']));

  it('must exist: an unknown one is named, with those there are', () =>
    expect(() => policiesToTry('P07,P15')).toThrow(/P01, P02, .*P21.*there is no "P15"/));
});
