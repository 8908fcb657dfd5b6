/** Dates as style guides print them, in English, of the day that the page states: zones are not converted. */

export type Day = {readonly year: string; readonly month: number; readonly day: number};

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
/** AP: the short months are written out. */
const ap = ['Jan.', 'Feb.', 'March', 'April', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];
const mla = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];

/** Of an ISO 8601 date with a day; undefined for anything else. */
export function dayOf(iso: string | null): Day | undefined {
  const [, year = '', month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '') ?? [];
  const known = {year, month: Number(month), day: Number(day)};
  return known.month >= 1 && known.month <= 12 && known.day >= 1 ? known : undefined;
}

/** "Jan. 26, 2022" */
export const apDate = ({year, month, day}: Day): string => `${ap[month - 1]} ${day}, ${year}`;
/** "2022, January 26" */
export const apaDate = ({year, month, day}: Day): string => `${year}, ${months[month - 1]} ${day}`;
/** "26 Jan. 2022" */
export const mlaDate = ({year, month, day}: Day): string => `${day} ${mla[month - 1]} ${year}`;
