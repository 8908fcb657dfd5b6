import type {MetadataSource} from '../types.ts';

/** A fact about the article, and where the page tells it. */
export type Told<T> = {readonly value: T; readonly source: MetadataSource};

type Telling<T> = readonly [source: MetadataSource, value: T | undefined];

/** The first that is told; undefined: none is. */
export function firstTold<T>(...tellings: readonly Telling<T>[]): Told<T> | undefined {
  for (const [source, value] of tellings) {
    if (value !== undefined) return {value, source};
  }
  return undefined;
}
