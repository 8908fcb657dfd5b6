/** Loaded into the measured process: says what it holds when it is asked, garbage collected first. */
process.on('message', () => {
  globalThis.gc?.();
  const {heapUsed, rss} = process.memoryUsage();
  process.send?.({heapUsed, rss});
});
process.channel?.unref();
