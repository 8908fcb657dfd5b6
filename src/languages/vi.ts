/** Vietnamese: what the parts of Plainquote need to know of it. Data only; one export a purpose. */
import type {ChromeWords, NagWords} from '../core/types.ts';

// Not checked by a native speaker.
export const nag = {
  adBlock: /* @__PURE__ */ 'chặn quảng cáo'.split('|'),
  demand: /* @__PURE__ */ 'hãy tắt|lòng tắt|tắt trình|tắt chặn|vô hiệu|phát hiện|cho phép|tạm dừng'.split('|'),
} satisfies NagWords;

// Not checked by a native speaker.
export const chrome = {
  labels: /* @__PURE__ */ `
    bài viết liên quan | tin liên quan | đọc thêm | đọc tiếp | xem thêm | xem tất cả | hiển thị thêm | tải thêm |
    về đầu trang | lên đầu trang | chia sẻ | chia sẻ bài viết | chia sẻ lên facebook | sao chép |
    sao chép liên kết | đã sao chép | in | in trang này | lưu | gửi email | thẻ | từ khóa | chủ đề | chuyên mục |
    danh mục | bình luận | chưa có bình luận | để lại bình luận | viết bình luận | trả lời | báo cáo | bài trước |
    bài tiếp theo | trước | tiếp | tiếp theo | trang trước | trang sau | quay lại | cập nhật lần cuối | cập nhật |
    đăng ngày | đăng bởi | tác giả | về tác giả | phút đọc | thời gian đọc | tìm kiếm | trình đơn | đóng | mở |
    trang chủ | chuyển đến nội dung | mục lục | nội dung | lưu trữ | theo dõi | theo dõi chúng tôi | đăng ký |
    đăng nhập | bản tin | quảng cáo | đọc nhiều | đọc nhiều nhất | phổ biến | mới nhất | tin mới | ảnh | video |
    nguồn | hủy | chỉnh sửa | xóa | ẩn | hiện | tùy chọn | cài đặt | đang tải | tải xuống | nghe | thông báo |
    mật khẩu | về chúng tôi | liên hệ | chính sách bảo mật | thích
  `
    .trim()
    .split(/\s*\|\s*/),
  frequent: /* @__PURE__ */ `
    và của là có trong được các cho một không với những đã này để khi người đến từ cũng như ra về vào tại ông nhiều
    theo sẽ sau năm trên lại đó thì phải bị nhưng mà rất đang hơn còn hay nếu do
  `
    .trim()
    .split(/\s+/),
} satisfies ChromeWords;
