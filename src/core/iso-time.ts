/** A time as `Date.toISOString` writes it, which V8 can't do before it has read the machine's time zone: a fifth of a millisecond. For years of four digits. */
export function isoTimeOf(time: Date): string {
  const date = [two(time.getUTCMonth() + 1), two(time.getUTCDate())].join('-');
  const clock = [time.getUTCHours(), time.getUTCMinutes(), time.getUTCSeconds()].map(two).join(':');
  return `${time.getUTCFullYear()}-${date}T${clock}.${String(time.getUTCMilliseconds()).padStart(3, '0')}Z`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
