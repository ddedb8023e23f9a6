const GLOBAL_ID = /^[a-z]{3}_([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/;
const INSTANT = /^\d{4,5}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/;

/** The same facts in one form, however a server writes ids, instants, two languages and lists; keys in order. */
export function canonical(value) {
  if (typeof value === 'string') {
    const id = GLOBAL_ID.exec(value);
    if (id) return id.slice(1).join('-');
    return INSTANT.test(value) ? new Date(value).toISOString() : value;
  }
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== 'object') return value;
  const keys = Object.keys(value);
  if (keys.length === 1 && keys[0] === 'nodes') return canonical(value.nodes);
  return Object.fromEntries(
    keys
      .map((key) => [key === 'zh-CN' ? 'zhCN' : key, canonical(value[key])])
      .toSorted(([left], [right]) => (left < right ? -1 : 1)),
  );
}
