/** What was read. `url`: where it came from, undefined for standard input. `charset`: as HTTP states it. */
export type Input = {
  readonly bytes: Uint8Array;
  readonly url: string | undefined;
  readonly charset: string | undefined;
};
