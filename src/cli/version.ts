/** Set by the build, from package.json. */
declare const __VERSION__: string;

export const version = typeof __VERSION__ === 'string' ? __VERSION__ : 'development';
