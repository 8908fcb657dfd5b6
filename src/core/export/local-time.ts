/** A moment as ISO 8601, to the second, in the zone of this computer: "2026-11-27T20:30:00+01:00". */
export function localTime(moment: Date): string {
  const ahead = -moment.getTimezoneOffset(); // minutes
  const two = (number: number) => `${Math.floor(Math.abs(number))}`.padStart(2, '0');
  const local = new Date(moment.getTime() + ahead * 60_000).toISOString().slice(0, 19);
  return `${local}${ahead < 0 ? '-' : '+'}${two(ahead / 60)}:${two(ahead % 60)}`;
}
