/** Names of services that share rows are made of; they belong to no language. Lower-case. */
const services: ReadonlySet<string> = new Set(
  (
    'facebook messenger x twitter bluesky threads mastodon whatsapp telegram signal threema viber line wechat weibo vk vkontakte ok ' +
    'linkedin xing pinterest reddit tumblr flipboard pocket instagram youtube tiktok skype google gmail apple patreon rss pdf url'
  ).split(' '),
);

/** Also with an ending behind an apostrophe: "Whatsapp'ta". */
export function isServiceName(word: string): boolean {
  return services.has(word.toLowerCase().split(/['’]/)[0] ?? '');
}
