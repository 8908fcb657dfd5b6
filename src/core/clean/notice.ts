export type Notice = 'ad-block' | 'consent' | 'newsletter' | 'wall' | 'age-gate';
