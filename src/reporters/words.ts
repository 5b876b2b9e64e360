/** Numbers, sizes and times as people say them. English, no locale, so that a report is the same everywhere. */

/** `1,234 files`, `1 file`. */
export function count(amount: number, noun: string, plural = `${noun}s`): string {
  return `${grouped(amount)} ${amount === 1 ? noun : plural}`;
}

/** `1,234,567`. */
export function grouped(amount: number): string {
  return String(amount).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** Decimal units, as disks and networks are sold: `999 B`, `4.1 MB`. */
export function size(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'];
  let amount = bytes;
  let unit = 0;
  while (amount >= 999.95 && unit < units.length - 1) {
    amount /= 1000;
    unit += 1;
  }
  return `${unit === 0 ? amount : amount.toFixed(1)} ${units[unit] ?? ''}`;
}

/** `0.4 s`, `2 min 5 s`, `1 h 2 min`. */
export function duration(seconds: number): string {
  if (seconds < 59.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}

/** `less than a day`, `1 day`, `730 days (2.0 years)`. */
export function days(amount: number): string {
  if (amount < 1) return 'less than a day';
  const whole = Math.floor(amount);
  return whole < 365 ? count(whole, 'day') : `${count(whole, 'day')} (${(whole / 365.25).toFixed(1)} years)`;
}

/** `3 days ago`, `9 years ago`; undefined for times that can't be read or lie ahead. */
export function ago(from: string, to: string): string | undefined {
  const passed = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  if (!(passed >= 0)) return undefined;
  if (passed < 1) return 'within a day';
  if (passed < 60) return `${count(Math.floor(passed), 'day')} ago`;
  if (passed < 730) return `${count(Math.floor(passed / 30.44), 'month')} ago`;
  return `${count(Math.floor(passed / 365.25), 'year')} ago`;
}

/** `a`, `a and b`, `a, b and c`; what is beyond `most` is counted. */
export function list(items: readonly string[], most = 3): string {
  const shown = items.length > most ? [...items.slice(0, most), `${grouped(items.length - most)} more`] : items;
  if (shown.length < 2) return shown.join('');
  return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
}

/** The calendar day of an ISO 8601 time; other text as it is. */
export function day(time: string): string {
  return /^\d{4}-\d{2}-\d{2}T/.test(time) ? time.slice(0, 10) : time;
}

/** Long text without its middle: its first half and its last, `most` characters in all. */
export function elided(text: string, most: number): string {
  if (text.length <= most) return text;
  const half = Math.floor((most - 1) / 2);
  return `${text.slice(0, half).replace(/[\ud800-\udbff]$/, '')}…${text.slice(-half).replace(/^[\udc00-\udfff]/, '')}`;
}

/** The first eight digits of an object id or a fingerprint. */
export function short(id: string): string {
  return id.slice(0, 8);
}
