import type {MetadataSource} from '../types.ts';

/** A fact about the article, and where the page tells it. */
export type Told<T> = {readonly value: T; readonly source: MetadataSource};

type Telling<T> = readonly [source: MetadataSource, tell: () => T | undefined];

/** The first that is told, and no other is asked; undefined: none is. */
export function firstTold<T>(...tellings: readonly Telling<T>[]): Told<T> | undefined {
  for (const [source, tell] of tellings) {
    const value = tell();
    if (value !== undefined) return {value, source};
  }
  return undefined;
}
