/** Whether two filters narrow a list down alike: in whatever order, and whether a part is left out or says nothing. */
export const sameFilter = (one: object, other: object): boolean => inOrder(one) === inOrder(other);

const inOrder = (filter: object): string =>
  JSON.stringify(
    Object.entries(filter)
      .filter(([, value]) => value !== undefined)
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
