/** Korean: what the parts of Plainquote need to know of it. Data only; one export a purpose. */
import type {ChromeWords, NagWords} from '../core/types.ts';

// Not checked by a native speaker.
export const nag = {
  adBlock: /* @__PURE__ */ '광고 차단|광고차단|애드블록|애드블럭'.split('|'),
  demand: /* @__PURE__ */ '해제|비활성|꺼 주|끄기|중지|감지|허용|화이트리스트'.split('|'),
  age: /* @__PURE__ */ '세 이상|생년월일'.split('|'),
} satisfies NagWords;

// Not checked by a native speaker.
export const chrome = {
  labels: /* @__PURE__ */ `
    관련 기사 | 관련 글 | 관련 뉴스 | 추천 기사 | 더 보기 | 더보기 | 계속 읽기 | 전체 보기 | 모두 보기 | 맨 위로 | 위로 | 공유 | 공유하기 | 기사 공유 | 링크 복사 | 복사 |
    복사됨 | 인쇄 | 인쇄하기 | 저장 | 이메일 | 이메일로 보내기 | 태그 | 카테고리 | 분류 | 댓글 | 댓글 쓰기 | 댓글 남기기 | 답글 | 답변 | 신고 | 이전 글 | 다음 글 |
    이전 기사 | 다음 기사 | 이전 | 다음 | 이전 페이지 | 다음 페이지 | 최종 수정 | 업데이트 | 입력 | 수정 | 작성자 | 글쓴이 | 기자 | 분 분량 | 읽는 시간 | 검색 | 메뉴 |
    닫기 | 열기 | 홈 | 본문 바로가기 | 목차 | 보관함 | 팔로우 | 구독 | 구독하기 | 회원가입 | 로그인 | 뉴스레터 | 광고 | 많이 본 뉴스 | 인기 기사 | 최신 뉴스 | 사진 |
    동영상 | 출처 | 취소 | 편집 | 삭제 | 숨기기 | 보이기 | 설정 | 다운로드 | 듣기 | 알림 | 비밀번호 | 회사 소개 | 문의 | 개인정보 처리방침 | 좋아요
  `
    .trim()
    .split(/\s*\|\s*/),
  frequent: /* @__PURE__ */ `
    이 그 저 것 수 등 및 또는 그리고 하지만 그러나 에서 으로 있는 있다 없는 하는 한 할 된 대한 위해 통해 따라 때문에 함께 더 가장 모든 다른 같은 이런 우리 지난 오는
  `
    .trim()
    .split(/\s+/),
} satisfies ChromeWords;
