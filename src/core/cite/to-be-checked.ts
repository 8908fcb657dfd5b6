/** Stands where a speaker is not sure and nobody has confirmed one. English, as the forms are in which it stands. */
export const toBeChecked = '[speaker to be checked]';
