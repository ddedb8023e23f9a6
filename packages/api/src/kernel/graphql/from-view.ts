/** The body of a field that has arguments and is read through a view: binding the views puts theirs in its place. */
export const fromView = (): never => {
  throw new Error('The views were not bound to the schema');
};
