import { BaseSequencer, type TestSpecification } from 'vitest/node';

// What takes longest by far, as measured; a file's size says little of a journey, whose acts are in files of their own.
const LONGEST = [
  /access-matrix/,
  /door\.db/,
  /looks-of-the-console/,
  /complaint-to-closed-books/,
  /remote-service/,
  /paid-repair/,
];

/** Within a project the files that take longest come first, so that no worker is left alone with one at the end. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = LONGEST.findIndex((name) => name.test(moduleId));
      return at < 0 ? LONGEST.length : at;
    };
    // oxlint-disable-next-line unicorn/no-array-sort -- a method of vitest's, which answers with another list
    const sorted = await super.sort(files);
    return sorted.toSorted(
      (a, b) => a.project.config.sequence.groupOrder - b.project.config.sequence.groupOrder || rank(a) - rank(b),
    );
  }
}
