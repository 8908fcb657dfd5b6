import {tooLarge} from './limits.ts';

/** All bytes of a stream, given up as soon as they are more than `most`. `name`: for the refusal. */
export async function allBytes(stream: AsyncIterable<Uint8Array>, most: number, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > most) throw tooLarge(name, most);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** A line without its line break, or only its length where it has more bytes than were allowed. */
export type Line = {readonly text: string} | {readonly bytes: number};

const lineFeed = 0x0a;

/** The lines of a UTF-8 stream, one at a time. No more than one line and one chunk are held, and of a line over `longest` bytes nothing. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let bytes = 0;
  const add = (part: Uint8Array): void => {
    bytes += part.length;
    if (bytes > longest) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const take = (): Line => {
    const line = bytes > longest ? {bytes} : {text: Buffer.concat(parts).toString('utf8').replace(/\r$/, '')};
    parts = [];
    bytes = 0;
    return line;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, from)) {
      add(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    add(chunk.subarray(from));
  }
  if (bytes > 0) yield take();
}
