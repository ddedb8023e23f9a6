import type { Scope } from '../../modules/identity/index.js';
import type { DemoAccount } from '../demo-accounts.js';
import type { DemoOrganization } from '../demo/demo-organization.js';
import { Person, type Server } from './person.js';

type Answered = Record<
  string,
  { readonly __typename: string; readonly demoCode?: string | null; readonly message?: string }
>;

const CODE = `mutation ($input: RequestSignInCodeInput!) { requestSignInCode(input: $input) {
  __typename ... on RequestSignInCodeSuccess { demoCode } ... on UserError { message } } }`;
const WITH_CODE = `mutation ($input: SignInWithCodeInput!) { signInWithCode(input: $input) {
  __typename ... on UserError { message } } }`;
const AS_DEMO = `mutation ($input: SignInToDemoInput!) { signInToDemo(input: $input) {
  __typename ... on UserError { message } } }`;

/** A company as those see it who call on it: its customers, its staff, its partners' programs. */
export class Organization {
  readonly #people = new Map<string, Person>();

  constructor(
    private readonly server: Server,
    readonly demo: DemoOrganization,
    private readonly accounts: readonly DemoAccount[],
    private readonly makeKey: (partnerCode: string, scopes: readonly Scope[]) => Promise<string>,
  ) {}

  /** A customer at the portal, known by telephone number; signs in by a one-time code. */
  customer(phone: string, language: 'zh-CN' | 'en' = 'zh-CN'): Person {
    return this.#once(phone, () => {
      const headers = { 'x-aftercare-face': 'portal', 'accept-language': language };
      return new Person(phone, this.server, headers, (person) => this.#byCode(person, phone));
    });
  }

  /** A member of staff at the console, by name. */
  staff(name: string): Person {
    return this.#once(name, () => {
      const account = this.accounts.find((one) => one.kind === 'STAFF' && one.name === name);
      if (!account) throw new Error(`Nobody at ${this.demo.name.en} is called ${name}`);
      return new Person(name, this.server, { 'x-aftercare-face': 'console' }, async (person) => {
        const { signInToDemo } = await person.send<Answered>(AS_DEMO, { input: { key: account.key } });
        if (signInToDemo!.__typename !== 'SignInSuccess') throw new Error(`${name} could not sign in`);
      });
    });
  }

  /** The first member of staff with a role. */
  with(role: DemoAccount['roles'][number]): Person {
    const member = this.demo.staff.find(({ roles }) => roles.includes(role));
    if (!member) throw new Error(`Nobody at ${this.demo.name.en} is ${role}`);
    return this.staff(member.name);
  }

  /** A partner's program with a key of its own. */
  async program(partnerCode: string, scopes: readonly Scope[]): Promise<Person> {
    const key = await this.makeKey(partnerCode, scopes);
    return new Person(`${partnerCode}'s program`, this.server, { authorization: `Bearer ${key}` });
  }

  async #byCode(person: Person, phone: string): Promise<void> {
    const to = { organization: this.demo.slug, phone };
    const { requestSignInCode } = await person.send<Answered>(CODE, { input: to });
    const code = requestSignInCode!.demoCode;
    if (!code) throw new Error(`No code for ${phone}: ${requestSignInCode!.message}`);
    const { signInWithCode } = await person.send<Answered>(WITH_CODE, { input: { ...to, code } });
    if (signInWithCode!.__typename !== 'SignInSuccess')
      throw new Error(`${phone} could not sign in: ${signInWithCode!.message}`);
  }

  #once(name: string, make: () => Person): Person {
    const known = this.#people.get(name) ?? make();
    this.#people.set(name, known);
    return known;
  }
}
