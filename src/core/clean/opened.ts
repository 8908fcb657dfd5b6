/**
 * Whether the reader opened something. Where nobody watched when it came: 'likely' if the reader began with something that
 * can be pressed, 'perhaps' with anything else.
 */
export type Opened = 'by-reader' | 'likely' | 'perhaps' | 'not';
