const units = ['B', 'kB', 'MB', 'GB', 'TB'] as const;

/** A size in bytes by thousands, as phones and shops count: `640 B`, `1.2 MB`. */
export function formatFileSize(bytes: number, language: 'zh-CN' | 'en'): string {
  let value = Math.max(0, bytes);
  let unit = 0;
  // 999.5 would be rounded to 1000 of the smaller unit.
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1_000;
    unit += 1;
  }
  const maximumFractionDigits = unit === 0 || value >= 99.95 ? 0 : 1;
  return `${new Intl.NumberFormat(language, { maximumFractionDigits }).format(value)} ${units[unit]}`;
}
