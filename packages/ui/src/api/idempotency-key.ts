/**
 * A new key for one intended change (UUID version 4). Make it when the form opens, not when the button is pressed:
 * a second press, a retry and a replay after an offline spell then carry the same key and have one effect.
 */
export function newIdempotencyKey(): string {
  // randomUUID exists only on secure origins; a technician's tablet may reach a test server over plain HTTP.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
