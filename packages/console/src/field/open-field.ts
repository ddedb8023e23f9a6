import type { Client } from 'urql';
import { Field } from './field';
import { fieldAccount } from './field-account';

let opened: { readonly account: string; readonly field: Promise<Field> } | null = null;

/** The one field of this tab; that of another technician is closed before. */
export function openField(account: string, client: Client): Promise<Field> {
  if (opened?.account !== account) {
    closeField();
    opened = { account, field: Field.open(account, client) };
    fieldAccount.keep(account);
  }
  return opened.field;
}

export function closeField(): void {
  void opened?.field.then((field) => field.close());
  opened = null;
}
