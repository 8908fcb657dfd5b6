/** Vietnamese: what the parts of Plainquote need to know of it. Data only; one export a purpose. */
import type {ChromeWords, NagWords, NoticeWords} from '../core/language-data.ts';

// Not checked by a native speaker.
export const nag = {
  adBlock: /* @__PURE__ */ 'chặn quảng cáo'.split('|'),
  demand: /* @__PURE__ */ 'hãy tắt|lòng tắt|tắt trình|tắt chặn|vô hiệu|phát hiện|cho phép|tạm dừng'.split('|'),
  age: /* @__PURE__ */ 'đủ 18 tuổi|trên 18 tuổi|tuổi của bạn|tuổi trở lên|ngày sinh'.split('|'),
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

// Not checked by a native speaker.
export const notice = {
  use: 'chúng tôi sử dụng|sử dụng|dùng/lưu cookie|lưu trữ',
  data: `
    quyền riêng tư|riêng tư|dữ liệu cá nhân|thông tin cá nhân|đối tác|bên thứ ba|thiết bị của bạn|theo dõi hành vi|
    cá nhân hóa/hoá|phân tích|đo lường
  `,
  choice: 'chấp nhận|đồng ý|cho phép|từ chối|cài đặt|thiết lập/đặt|tùy/tuỳ chỉnh|tùy chọn|quản lý|cần thiết',
  okay: `
    đã/tôi/tìm hiểu|tiếp tục$|thêm thông tin|xem thêm|chi tiết|đóng$|để sau|không phải bây giờ|lúc khác|
    không cảm ơn|hủy|huỷ|bỏ qua|lưu$
  `,
  implied: 'bằng việc/cách tiếp tục|bằng cách sử dụng|khi tiếp tục|nếu bạn tiếp tục|việc tiếp tục sử dụng',
  newsletter: 'bản tin|danh sách email|hộp thư|tin qua email|tin tức qua email',
  signUp: 'đăng ký/kí|nhận|tham gia|nhập email|nhập địa chỉ',
  tease: 'trước khi rời/bạn|đừng/không bỏ lỡ|giảm giá|ưu đãi',
  email: 'thư điện tử',
  push: 'gửi/nhận/bật thông báo|hiển thị thông báo|cho phép thông báo|thông báo đẩy/tin|gửi cho bạn thông báo',
  wall: `
    để tiếp tục đọc|gói đọc|để xem tiếp|đọc tiếp với|tiếp tục đọc với|đã đăng ký rồi|bạn đã là thành viên|
    đã là thành/hội viên|dành cho thành/hội viên|dành riêng cho|dành cho độc giả đăng|dành cho thuê bao|
    bài viết/đọc miễn phí|bài miễn phí|bài còn lại|truy cập không giới|truy cập toàn bộ|trở thành thành/hội viên|
    đăng nhập/ký để đọc|đăng ký gói|mua gói|không quảng cáo|trả phí|bài viết premium|để đọc toàn/đầy/bài
  `,
  subscribe: 'gói|hội/thành viên|trả phí|thuê bao|tạo tài khoản|đã có tài khoản',
  readOn: 'đọc tiếp|tiếp tục đọc|đọc toàn bộ|toàn bộ bài|toàn văn|tất cả bài|mọi bài|không giới hạn|để đọc',
  period: 'tháng|năm$|tuần|ngày$',
  logIn: 'mật khẩu',
} satisfies NoticeWords;
