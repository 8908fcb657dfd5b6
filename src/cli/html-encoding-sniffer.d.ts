declare module 'html-encoding-sniffer' {
  /** The encoding's name: of a byte order mark, else of HTTP, else of `<meta charset>`, else the default. */
  export default function sniff(
    bytes: Uint8Array,
    options?: {transportLayerEncodingLabel?: string | undefined; defaultEncoding?: string},
  ): string;
}
