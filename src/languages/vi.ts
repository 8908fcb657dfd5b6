/** Vietnamese: what the parts of Plainquote need to know of it. Data only; one export a purpose. */
import type {ChromeWords, NagWords, NoticeWords} from '../core/types.ts';

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
  use: 'chúng tôi sử dụng|sử dụng|dùng cookie|lưu trữ|lưu cookie',
  data: `
    quyền riêng tư|riêng tư|dữ liệu cá nhân|thông tin cá nhân|đối tác|bên thứ ba|thiết bị của bạn|
    theo dõi hành vi|cá nhân hóa|cá nhân hoá|phân tích|đo lường
  `,
  choice: `
    chấp nhận|đồng ý|cho phép|từ chối|cài đặt|thiết lập|tùy chỉnh|tuỳ chỉnh|tùy chọn|quản lý|cần thiết|thiết đặt
  `,
  okay: `
    ok$|đã hiểu|tôi hiểu|tiếp tục$|thêm thông tin|tìm hiểu|xem thêm|chi tiết|đóng$|để sau|không phải bây giờ|
    lúc khác|không cảm ơn|hủy|huỷ|bỏ qua
  `,
  implied: `
    bằng việc tiếp tục|bằng cách tiếp tục|bằng cách sử dụng|khi tiếp tục|nếu bạn tiếp tục|việc tiếp tục sử dụng
  `,
  newsletter: 'bản tin|newsletter|danh sách email|hộp thư|tin qua email|tin tức qua email',
  signUp: 'đăng ký|đăng kí|nhận|tham gia|nhập email|nhập địa chỉ',
  tease: 'trước khi rời|trước khi bạn|đừng bỏ lỡ|không bỏ lỡ|giảm giá|ưu đãi',
  email: 'thư điện tử|email',
  push: `
    gửi thông báo|nhận thông báo|hiển thị thông báo|bật thông báo|cho phép thông báo|thông báo đẩy|thông báo tin|
    gửi cho bạn thông báo
  `,
  wall: `
    để đọc tiếp|để tiếp tục đọc|để đọc|để xem tiếp|đọc tiếp với|tiếp tục đọc với|đã đăng ký rồi|
    bạn đã là thành viên|đã là thành viên|đã có tài khoản|đã là hội viên|dành cho thành viên|dành riêng cho|
    dành cho hội viên|dành cho độc giả đăng|dành cho thuê bao|bài viết miễn phí|bài miễn phí|bài đọc miễn phí|
    bài còn lại|truy cập không giới|truy cập toàn bộ|tạo tài khoản|trở thành thành viên|trở thành hội viên|
    đăng nhập để đọc|đăng ký để đọc|đăng ký gói|mua gói|gói đọc|không quảng cáo|trả phí|bài viết premium
  `,
  subscribe: 'gói|hội viên|thành viên|trả phí|premium|thuê bao',
  readOn: 'đọc tiếp|tiếp tục đọc|đọc toàn bộ|toàn bộ bài|toàn văn|tất cả bài|mọi bài|không giới hạn',
  period: 'tháng|năm$|tuần|ngày$',
  logIn: 'mật khẩu|ghi nhớ|tên đăng nhập|với google|bằng google',
} satisfies NoticeWords;
