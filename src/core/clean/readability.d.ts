/** Its main file brings a second program that only guesses whether a page is readable. */
declare module '@mozilla/readability/Readability.js' {
  export {Readability as default} from '@mozilla/readability';
}
