/** Thai: what the parts of Plainquote need to know of it. Data only; one export a purpose. */
import type {NagWords} from '../core/types.ts';

// Not checked by a native speaker.
export const nag = {
  adBlock: /* @__PURE__ */ 'บล็อกโฆษณา|ตัวบล็อก|แอดบล็อก'.split('|'),
  demand: /* @__PURE__ */ 'ปิดการ|ปิดใช้|กรุณาปิด|โปรดปิด|ตรวจพบ|อนุญาต|ยกเว้น'.split('|'),
} satisfies NagWords;
