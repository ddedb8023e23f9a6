/** Chance that can be repeated: the same seed gives the same numbers (sfc32 by Chris Doty-Humphrey). */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;

  constructor(seed: number) {
    this.#a = 0x9e3779b9 ^ Math.floor(seed / 2 ** 32);
    this.#b = 0x243f6a88;
    this.#c = seed | 0;
    for (let turn = 0; turn < 12; turn += 1) this.fraction();
  }

  /** From 0, below 1. */
  fraction(): number {
    const sum = (this.#a + this.#b + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  }

  /** A whole number from 0, below `count`. */
  below(count: number): number {
    return Math.floor(this.fraction() * count);
  }

  /** The logarithm of a fraction above 0: how bad a change may be, at a temperature of 1. */
  logarithm(): number {
    return Math.log(1 - this.fraction());
  }
}
