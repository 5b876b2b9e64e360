/**
 * A time as `Date.toISOString` writes it, which V8 can't do before it has read the machine's time zone: half a millisecond.
 * @throws RangeError for a time that no calendar holds
 */
export function isoTimeOf(time: Date): string {
  const year = time.getUTCFullYear();
  if (!(year >= 1000 && year <= 9999)) return time.toISOString();
  const date = [two(time.getUTCMonth() + 1), two(time.getUTCDate())].join('-');
  const clock = [time.getUTCHours(), time.getUTCMinutes(), time.getUTCSeconds()].map(two).join(':');
  return `${year}-${date}T${clock}.${String(time.getUTCMilliseconds()).padStart(3, '0')}Z`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
