/** What we use of web-ext, which ships no types. */
declare module 'web-ext' {
  const webExt: {
    cmd: {build(options: Record<string, string | boolean>, behaviour: {shouldExitProgram: boolean}): Promise<unknown>};
  };
  export default webExt;
}
