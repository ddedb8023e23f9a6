/** Somebody of the house, by all the names a policy may know them by. */
export interface Colleague {
  readonly roles: readonly string[];
  readonly offices: readonly string[];
  readonly department: string | null;
}

/** Whether somebody holds an office or a role of that name, or works in the department. */
export const isNamed = ({ roles, offices, department }: Colleague, name: string | null): boolean =>
  name !== null && (department === name || offices.includes(name) || roles.includes(name));
